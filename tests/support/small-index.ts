import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SearchAnswer, SearchRequest } from '../../src/search/answer.ts';
import type { FilterKey } from '../../src/search/filters.ts';
import { readFolder } from '../../src/search/engine/read-folder.ts';
import { buildSearchIndex, type IndexOptions, type IndexReport } from '../../src/search/index/build-index.ts';
import { openSearch } from '../../src/search/search.ts';
import { temporaryFolder } from './project.ts';

/** A page of any folder of HTML, with what the search reads. */
export interface SmallPage {
  title: string;
  body?: string;
  lang?: string;
  date?: string;
  keywords?: string;
  filters?: Partial<Record<FilterKey, string>>;
}

/** A folder of pages with its index. */
export interface SmallIndex {
  folder: string;
  report: IndexReport;
  /** Asks the index of a language; `more` is what differs from a plain first page. */
  ask(query: string, more?: Partial<SearchRequest>, locale?: string): Promise<SearchAnswer>;
  /** Addresses of the results, in their order. */
  find(query: string, more?: Partial<SearchRequest>): Promise<string[]>;
  remove(): void;
}

export const noFilters: SearchRequest['filters'] = {
  type: [],
  dept: [],
  theme: [],
  cake: [],
  service: [],
  year: [],
};

/** Writes pages and other files to a folder and indexes it. */
export async function makeSmallIndex(
  pages: Readonly<Record<string, SmallPage>>,
  files: Readonly<Record<string, string | Uint8Array>> = {},
  options: Pick<IndexOptions, 'synonyms'> = {},
): Promise<SmallIndex> {
  const { folder, remove } = temporaryFolder();
  for (const [name, page] of Object.entries(pages)) write(join(folder, name, 'index.html'), htmlOf(page));
  for (const [name, content] of Object.entries(files)) write(join(folder, name), content);
  const report = await buildSearchIndex({ folder, basePath: '', ...options });
  const ask: SmallIndex['ask'] = async (query, more = {}, locale = 'zh-TW') => {
    const index = pathToFileURL(join(folder, 'search-index', locale, '/')).href;
    const { search } = await openSearch({ folder: index, fetch: readFolder });
    return search({
      query,
      page: 1,
      size: 10,
      sort: 'relevance',
      filters: noFilters,
      synonyms: true,
      ...more,
    });
  };
  return {
    folder,
    report,
    ask,
    find: async (query, more) => (await ask(query, more)).results.map(({ url }) => url.replaceAll('/', '')),
    remove,
  };
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function htmlOf({ title, body = '', lang = 'zh-TW', date, keywords = '', filters = {} }: SmallPage): string {
  const facts = Object.entries(filters).map(
    ([key, value]) => `<p data-search-filter="${key}:${value}">${value}名</p>`,
  );
  const day = date === undefined ? '' : `<p data-search-date="${date}"></p>`;
  return `<!doctype html><html lang="${lang}"><head><title>${title}</title><meta name="keywords" content="${keywords}"></head>
<body><nav><ol data-search-breadcrumb><li>首頁</li><li aria-current="page">${title}</li></ol></nav>
<main><article data-pagefind-body><h1>${title}</h1>${body}</article>${facts.join('')}${day}</main></body></html>`;
}
