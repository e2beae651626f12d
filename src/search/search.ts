import type { SearchAnswer, SearchRequest } from './answer.ts';

/** Where an index is, and how its files are read. */
export interface SearchOptions {
  /** Address or path of the index of one language, with a slash at its end. */
  folder: string;
  /** Reads the files of the index; the browser's own `fetch` unless told. */
  fetch?: typeof fetch;
}

/** The search of one language. */
export interface Search {
  search(request: SearchRequest): Promise<SearchAnswer>;
}

/** Opens the index of a language. The page (in its worker), the terminal and the tests all come in here. */
export async function openSearch(options: SearchOptions): Promise<Search> {
  return Promise.reject(new Error(`No index in ${options.folder}.`));
}
