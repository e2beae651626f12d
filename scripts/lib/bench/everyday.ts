import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { buildSite } from '../../../src/build/build-site.ts';
import { readFolder } from '../../../src/search/engine/read-folder.ts';
import { indexFolder } from '../../../src/search/index/index-folder.ts';
import { openSearch } from '../../../src/search/search.ts';
import { projectRoot } from '../paths.ts';

const questions = z.array(
  z.object({ locale: z.string(), query: z.string(), pages: z.array(z.string()).min(1) }),
);

/** A query that people type, and the pages of the office's content that must be among the first five. */
export type EverydayQuestion = z.output<typeof questions>[number];

export function readEverydayQuestions(): EverydayQuestion[] {
  const file = join(projectRoot, 'tests', 'fixtures', 'search', 'everyday-queries.json');
  return questions.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Asks the everyday questions of a built site; for each, the pages that were not among the first five. */
export async function askEverydayQuestions(
  site: string,
): Promise<{ query: string; wanted: number; missed: string[] }[]> {
  const answers: { query: string; wanted: number; missed: string[] }[] = [];
  for (const { locale, query, pages } of readEverydayQuestions()) {
    const folder = pathToFileURL(join(site, indexFolder, locale, '/')).href;
    const { search } = await openSearch({ folder, fetch: readFolder });
    const filters = { type: [], dept: [], theme: [], cake: [], service: [], year: [] };
    const { results } = await search({ query, page: 1, size: 5, sort: 'relevance', filters, synonyms: true });
    const found = new Set(results.map(({ url }) => url));
    answers.push({
      query,
      wanted: pages.length,
      missed: pages.filter((page) => ![...found].some((url) => url.endsWith(page))),
    });
  }
  return answers;
}

/** The mean recall@5 of the everyday questions over the office's own content, built into a folder. */
export async function everydayRecall(folder: string): Promise<{ recall: number; missed: string[] }> {
  if (!existsSync(folder)) {
    const silent = { start: () => undefined, progress: () => undefined, done: () => undefined };
    await buildSite({ content: join(projectRoot, 'content'), out: folder, now: '2026-11-23' }, silent);
  }
  const answers = await askEverydayQuestions(folder);
  const recalls = answers.map(({ wanted, missed }) => 1 - missed.length / wanted);
  return {
    recall: recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length,
    missed: answers
      .filter(({ missed }) => missed.length > 0)
      .map(({ query, missed }) => `${query}: ${missed.join(' ')}`),
  };
}
