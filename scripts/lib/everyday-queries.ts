import { mapFilters } from '../../src/search/filters.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSite } from '../../src/build/build-site.ts';
import { loadContent } from '../../src/model/load/load-content.ts';
import type { QueryCheck } from '../../src/model/registries/checks.ts';
import { readFolder } from '../../src/search/engine/read-folder.ts';
import { indexFolder } from '../../src/search/index/index-folder.ts';
import { openSearch } from '../../src/search/search.ts';
import { projectRoot } from './paths.ts';

/** How many results a reader reads. */
const looked = 5;

/** A query that readers type, and those of its pages that were not among the first results. */
export interface QueryAnswer {
  query: string;
  wanted: number;
  missed: string[];
}

/** Asks the queries of `checks.yaml` of a built site. */
export async function askEverydayQueries(
  site: string,
  queries: readonly QueryCheck[],
): Promise<QueryAnswer[]> {
  const answers: QueryAnswer[] = [];
  for (const { locale, query, pages } of queries) {
    const folder = pathToFileURL(join(site, indexFolder, locale, '/')).href;
    const { search } = await openSearch({ folder, fetch: readFolder });
    const filters = mapFilters(() => []);
    const request = { query, page: 1, size: looked, sort: 'relevance', filters, synonyms: true } as const;
    const urls = (await search(request)).results.map(({ url }) => url);
    const isFound = (page: string): boolean =>
      urls.some((url) => url.endsWith(`/${page.replace(/^\/|\/$/g, '')}/`));
    answers.push({ query, wanted: pages.length, missed: pages.filter((page) => !isFound(page)) });
  }
  return answers;
}

/** The queries that a content folder has on record. */
export async function readEverydayQueries(content: string): Promise<QueryCheck[]> {
  const { site } = await loadContent(content);
  return site?.checks?.queries ?? [];
}

/** The mean recall@5 of the office's own queries over its own content, built into a folder; 1 where it has none. */
export async function everydayRecall(folder: string): Promise<{ recall: number; missed: string[] }> {
  const content = join(projectRoot, 'content');
  if (!existsSync(folder)) {
    const silent = { start: () => undefined, progress: () => undefined, done: () => undefined };
    await buildSite({ content, out: folder, now: '2026-11-23' }, silent);
  }
  const answers = await askEverydayQueries(folder, await readEverydayQueries(content));
  const recalls = answers.map(({ wanted, missed }) => 1 - missed.length / wanted);
  return {
    recall: recalls.length === 0 ? 1 : recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length,
    missed: answers
      .filter(({ missed }) => missed.length > 0)
      .map(({ query, missed }) => `${query}: ${missed.join(' ')}`),
  };
}
