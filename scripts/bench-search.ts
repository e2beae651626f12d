import { tmpdir } from 'node:os';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { printStages } from '../src/build/stages.ts';
import { misuse, readArguments } from './lib/arguments.ts';
import { buildCorpus, indexBytes, indexOf } from './lib/bench/build-corpus.ts';
import { makeMiniSearch, makeOurs, makeStock } from './lib/bench/contestants.ts';

import { measure } from './lib/bench/measure.ts';
import {
  seePage,
  substringQuestions,
  titleQuestions,
  wordQuestions,
  type SeenPage,
} from './lib/bench/questions.ts';
import { makeRandom } from './lib/bench/random.ts';
import { readCorpus, type Law } from './lib/bench/read-corpus.ts';
import { slugOf } from './lib/bench/corpus-content.ts';
import { makeTable } from './lib/bench/table.ts';
import { everydayRecall } from './lib/everyday-queries.ts';
import { fromInvocation } from './lib/paths.ts';

/** `npm run bench:search -- --corpus FILE`: our search, stock Pagefind and MiniSearch over the same laws, side by side. */
const { values } = readArguments({
  command: 'npm run bench:search --',
  options: {
    corpus: {
      value: 'FILE',
      help: { zh: '法規語料（.jsonl 或 .jsonl.gz）', en: 'corpus of laws (.jsonl or .jsonl.gz)' },
    },
    work: {
      value: 'DIR',
      help: {
        zh: '建置結果放在這裡，下次沿用（預設用暫存資料夾，用完即刪）',
        en: 'keep the built corpus here and use it again (a temporary folder unless told)',
      },
    },
    seed: {
      value: 'N',
      help: { zh: '亂數種子（預設 1）', en: 'seed of the random questions (1 unless told)' },
    },
  },
});

const corpus = values.corpus === undefined ? undefined : fromInvocation(values.corpus);
if (corpus === undefined || !existsSync(corpus)) {
  process.stderr.write(`--corpus ${corpus ?? 'FILE'}: 沒有這個語料檔。 There is no such corpus.\n`);
  process.exit(misuse);
}
const work =
  values.work === undefined ? mkdtempSync(join(tmpdir(), 'mingbai-bench-')) : fromInvocation(values.work);
try {
  await run(readCorpus(corpus), work);
} finally {
  if (values.work === undefined) rmSync(work, { recursive: true, force: true });
}

async function run(laws: readonly Law[], folder: string): Promise<void> {
  const stages = printStages(10);
  const built = await buildCorpus(laws, join(folder, 'corpus'), stages);
  const urlOf = (law: Law): string => `/disclosures/${slugOf(law)}/`;
  const pages = ['disclosures', 'pages'].flatMap((kind) => seePages(built.site, kind));
  const random = makeRandom(Number(values.seed ?? 1));
  const substrings = substringQuestions(laws, pages, 300, random);
  const titles = titleQuestions(laws, pages, 200, random);
  const words = wordQuestions(laws, urlOf, 200, random);

  stages.start('contestants');
  const ours = await makeOurs(pathToFileURL(join(indexOf(built.site), 'zh-TW', '/')).href);
  const stock = await makeStock(pathToFileURL(join(built.stock, 'zh-TW', '/')).href);
  const contestants = [ours, stock, makeMiniSearch(pages)];
  stages.done();
  // The first questions warm the machine up and are not counted.
  await measure(titles.slice(0, 5), contestants);
  const ask = async (label: string, ...args: Parameters<typeof measure>): ReturnType<typeof measure> => {
    stages.start(label);
    const measured = await measure(...args);
    stages.done();
    return measured;
  };
  const results = {
    titles: await ask('parts of titles', titles, contestants),
    words: await ask('words of articles', words, contestants),
    quotedTitles: await ask('parts of titles, quoted', titles, contestants, { quoted: true }),
    substrings: await ask('substrings, quoted', substrings, contestants, { quoted: true, all: true }),
  };
  const everyday = await everydayRecall(join(folder, 'office'));

  const { text, failed } = makeTable({
    results,
    contestants,
    everyday,
    seconds: built.seconds,
    indexBytes: { ours: indexBytes(indexOf(built.site)), stock: indexBytes(built.stock) },
  });
  process.stdout.write(text);
  process.exitCode = failed ? 1 : 0;
}

/** The item pages of a section as readers see them. */
function seePages(site: string, section: string): SeenPage[] {
  return readdirSync(join(site, section)).flatMap((name) => {
    const file = join(site, section, name, 'index.html');
    const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
    return html.includes('data-pagefind-body') ? [seePage(`/${section}/${name}/`, html)] : [];
  });
}
