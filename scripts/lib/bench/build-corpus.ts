import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';
import { buildSite } from '../../../src/build/build-site.ts';
import type { Stages } from '../../../src/build/stages.ts';
import { hasErrors } from '../../../src/check/inspect.ts';
import { indexFolder } from '../../../src/search/index/index-folder.ts';
import { writeCorpusContent } from './corpus-content.ts';
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
  const watch = watchStage(stages, 'search index');
  const inspection = await buildSite(
    { content: paths.content, out: paths.site, now: '2026-11-23' },
    watch.stages,
  );
  if (hasErrors(inspection)) throw new Error('The corpus does not build.');
  stages.start('stock Pagefind');
  const started = performance.now();
  const pages = await indexStock(paths.site, paths.stock);
  const took = { ours: watch.seconds(), stock: (performance.now() - started) / 1000, pages };
  stages.done();
  writeFileSync(times, JSON.stringify(took));
  return { ...paths, seconds: took };
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

function watchStage(stages: Stages, wanted: string): { stages: Stages; seconds: () => number } {
  let started = 0;
  let took = 0;
  let current = '';
  return {
    seconds: () => took,
    stages: {
      ...stages,
      start(label) {
        current = label;
        started = performance.now();
        stages.start(label);
      },
      done() {
        if (current === wanted) took = (performance.now() - started) / 1000;
        stages.done();
      },
    },
  };
}
