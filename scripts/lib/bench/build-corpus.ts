import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';
import { buildSite } from '../../../src/build/build-site.ts';
import type { Stages } from '../../../src/build/stages.ts';
import { hasErrors } from '../../../src/check/inspect.ts';
import { buildSearchIndex } from '../../../src/search/index/build-index.ts';
import { indexFolder } from '../../../src/search/index/index-folder.ts';
import { writeCorpusContent } from './corpus-content.ts';
import { percentile } from './measure.ts';
import type { Law } from './read-corpus.ts';

const seconds = z.object({ ours: z.number(), stock: z.number(), pages: z.number() });

/** The corpus as a built site with both indexes, and how long each took. */
export interface BuiltCorpus {
  site: string;
  stock: string;
  seconds: z.output<typeof seconds>;
}

/** Builds the corpus in a folder, by the ordinary build; a folder that has it already is taken as it is. */
export async function buildCorpus(
  laws: readonly Law[],
  folder: string,
  stages: Stages,
): Promise<BuiltCorpus> {
  const paths = {
    content: join(folder, 'content'),
    site: join(folder, 'site'),
    stock: join(folder, 'stock'),
  };
  const times = join(folder, 'seconds.json');
  if (existsSync(times)) return { ...paths, seconds: seconds.parse(JSON.parse(readFileSync(times, 'utf8'))) };
  rmSync(folder, { recursive: true, force: true });
  writeCorpusContent(laws, paths.content);
  const inspection = await buildSite({ content: paths.content, out: paths.site, now: '2026-11-23' }, stages);
  if (hasErrors(inspection)) throw new Error('The corpus does not build.');
  stages.start('both indexes, in turn');
  const took = await timeIndexes(paths, stages);
  stages.done();
  writeFileSync(times, JSON.stringify(took));
  return { ...paths, seconds: took };
}

/** Rounds of indexing. */
const rounds = 3;

/**
 * The seconds that each index takes, from the built pages to the written files: the median of rounds in which they take
 * turns, so that neither has the quieter machine. Our index of the build's own last stage is made anew, byte for byte.
 */
async function timeIndexes(
  { site, stock }: Pick<BuiltCorpus, 'site' | 'stock'>,
  stages: Stages,
): Promise<BuiltCorpus['seconds']> {
  const ours: number[] = [];
  const theirs: number[] = [];
  let pages = 0;
  for (let round = 0; round < rounds; round += 1) {
    // Taking away the files of the round before is no part of making them.
    for (const folder of [indexOf(site), stock]) rmSync(folder, { recursive: true, force: true });
    ours.push(await secondsOf(() => buildSearchIndex({ folder: site, basePath: '' })));
    theirs.push(
      await secondsOf(async () => {
        pages = await indexStock(site, stock);
      }),
    );
    stages.progress(round + 1, rounds);
  }
  return { ours: percentile(ours, 0.5), stock: percentile(theirs, 0.5), pages };
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

/** Pagefind's own way: every page with content, nothing rewritten, one index for each language. */
async function indexStock(site: string, out: string): Promise<number> {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort();
  let pages = 0;
  for (const language of ['zh-TW', 'en']) {
    const { index } = await createIndex({ forceLanguage: language });
    if (!index) throw new Error('Pagefind did not start.');
    for (const file of files) {
      const content = readFileSync(join(site, file), 'utf8');
      if (!content.includes('data-pagefind-body') || !content.includes(`<html lang="${language}"`)) continue;
      await index.addHTMLFile({ url: `/${file.replace(/index\.html$/, '')}`, content });
      pages += 1;
    }
    await index.writeFiles({ outputPath: join(out, language) });
  }
  await close();
  return pages;
}

/** Bytes of an index without the scripts and styles that come with it, which are the same for any site. */
export function indexBytes(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => !/\.(?:js|css)$/.test(file) && statSync(join(folder, file)).isFile())
    .reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

export function indexOf(site: string): string {
  return join(site, indexFolder);
}
