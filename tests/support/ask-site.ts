import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SearchAnswer } from '../../src/search/answer.ts';
import { readFolder } from '../../src/search/engine/read-folder.ts';
import { indexFolder } from '../../src/search/index/index-folder.ts';
import { openSearch } from '../../src/search/search.ts';
import { noFilters } from './small-index.ts';

/** Asks the index of a language of a built site for a first page of results. */
export async function askSite(folder: string, locale: string, query: string): Promise<SearchAnswer> {
  const index = pathToFileURL(join(folder, indexFolder, locale, '/')).href;
  const { search } = await openSearch({ folder: index, fetch: readFolder });
  return search({ query, page: 1, size: 10, sort: 'relevance', filters: noFilters, synonyms: true });
}
