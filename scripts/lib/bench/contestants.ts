import { mapFilters } from '../../../src/search/filters.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { openFiles } from '../../../src/search/engine/files.ts';
import { readFolder } from '../../../src/search/engine/read-folder.ts';
import { openSearch } from '../../../src/search/search.ts';
import type { SeenPage } from './questions.ts';

/** What a search found, and what that took. */
export interface Outcome {
  /** Addresses of all pages found, best first; of ours as many as were asked for. */
  urls: string[];
  total: number;
  ms: number;
  bytes: number;
}

/** A search engine in the contest. Each question is put to a fresh one, as to a reader who has just come. */
export interface Contestant {
  name: string;
  /** Compressed bytes that are fetched once, before any query. */
  startBytes: number;
  ask(query: string, size?: number): Promise<Outcome>;
}

const noFilters = mapFilters(() => []);

/** Our own search. `quoted`: the query as a phrase. */
export async function makeOurs(folder: string): Promise<Contestant> {
  const first = await openSearch({ folder, fetch: readFolder });
  return {
    name: 'ours',
    startBytes: first.bytes() + scriptBytes(folder),
    async ask(query, size = 10) {
      // Where all pages are asked for, bytes are not: passages that were read before may stay.
      const { search } = size > 10 ? first : await openSearch({ folder, fetch: readFolder });
      const answer = await search({
        query,
        page: 1,
        size,
        sort: 'relevance',
        filters: noFilters,
        synonyms: true,
      });
      return {
        urls: answer.results.map(({ url }) => url),
        total: answer.total,
        ms: answer.ms,
        bytes: answer.bytes,
      };
    },
  };
}

/** What Pagefind's script exports, as far as the contest uses it. */
interface Pagefind {
  createInstance(options: { basePath: string; baseUrl: string }): {
    search(
      query: string,
    ): Promise<{ results: { id: string; data: () => Promise<{ url: string }> }[] } | null>;
  };
}

/** Pagefind as it comes: default settings, cutting words by the language of the page. */
export async function makeStock(folder: string): Promise<Contestant> {
  const script: unknown = await import(`${folder}pagefind.js`);
  if (!isPagefind(script)) throw new Error(`${folder} has no Pagefind.`);
  const files = openFiles(folder, readFolder);
  const open = async (): Promise<ReturnType<Pagefind['createInstance']>> => {
    const instance = asOnPage(() => script.createInstance({ basePath: folder, baseUrl: '/' }));
    await instance.search('');
    return instance;
  };
  await open();
  const addresses = readAddresses(fileURLToPath(folder));
  const startBytes = files.bytes() + scriptBytes(folder);
  return {
    name: 'stock',
    startBytes,
    async ask(query, size = 10) {
      const instance = await open();
      const before = files.bytes();
      const started = performance.now();
      const results = (await instance.search(query))?.results ?? [];
      const firstTen = await Promise.all(results.slice(0, 10).map(({ data }) => data()));
      const ms = performance.now() - started;
      const bytes = files.bytes() - before;
      // Asking for the data of thousands of pages takes minutes: the address of each is read beforehand.
      const more = results.slice(10, size).map(({ id }) => addresses.get(id) ?? id);
      return { urls: [...firstTen.map(({ url }) => url), ...more], total: results.length, ms, bytes };
    },
  };
}

/** MiniSearch over pairs of characters, its whole index in the reader's memory. */
export function makeMiniSearch(pages: readonly SeenPage[]): Contestant {
  const index = new MiniSearch<SeenPage>({
    idField: 'url',
    fields: ['title', 'text'],
    tokenize: pairs,
    searchOptions: { boost: { title: 5 }, combineWith: 'AND', tokenize: pairs },
  });
  index.addAll(pages);
  const startBytes = gzipSync(JSON.stringify(index)).length;
  return {
    name: 'MiniSearch',
    startBytes,
    ask(query, size = 10) {
      const started = performance.now();
      const found = index.search(query.replaceAll('"', ''));
      const ms = performance.now() - started;
      return Promise.resolve({
        urls: found.slice(0, size).map(({ id }) => String(id)),
        total: found.length,
        ms,
        bytes: 0,
      });
    },
  };
}

function pairs(text: string): string[] {
  return (text.match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? []).flatMap((run) => {
    const characters = Array.from(run);
    if (!/\p{Script=Han}/u.test(run) || characters.length === 1) return [run];
    return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
  });
}

/** The script a browser loads with `import`, which no fetch sees. */
function scriptBytes(folder: string): number {
  return gzipSync(readFileSync(fileURLToPath(`${folder}pagefind.js`))).length;
}

/** Pagefind takes its language from the page: without one, Node would measure another Pagefind than readers have. */
function asOnPage<Result>(make: () => Result): Result {
  const page = { currentScript: null, querySelector: () => ({ getAttribute: () => 'zh-TW' }) };
  Object.defineProperty(globalThis, 'document', { value: page, configurable: true });
  try {
    return make();
  } finally {
    Reflect.deleteProperty(globalThis, 'document');
  }
}

function isPagefind(script: unknown): script is Pagefind {
  return typeof script === 'object' && script !== null && 'createInstance' in script;
}

/** The address of each page of a stock index, by the name of its fragment. */
function readAddresses(folder: string): Map<string, string> {
  const fragments = join(folder, 'fragment');
  return new Map(
    readdirSync(fragments).map((file) => {
      const text = gunzipSync(readFileSync(join(fragments, file))).toString('utf8');
      return [file.replace('.pf_fragment', ''), /"url":"([^"]+)"/.exec(text)?.[1] ?? ''];
    }),
  );
}
