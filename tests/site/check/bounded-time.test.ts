import { describe, expect, it } from 'vitest';
import { inspect } from '../../../src/check/inspect.ts';
import { goodClock } from '../../support/good-content.ts';
import { hostilePieces } from '../../support/hostile-strings.ts';
import { append, makeContent, replace, type Changes } from '../../support/make-content.ts';

const faq = 'faqs/power-out/index.zh-TW.md';
const faqEn = 'faqs/power-out/index.en.md';

/**
 * The places of a content folder where anybody may write anything, with one text in all of them. A letter comes last: a
 * search that goes on to the end of the text does not find there what it is looking for, and begins again.
 */
function everywhere(repeated: string): Changes {
  const text = `${repeated}x`;
  const quoted = JSON.stringify(text);
  return {
    [faq]: (good) => `${replace('停電時先做什麼。', quoted)(good)}\n${text}\n`,
    [faqEn]: (good) => `${replace('What to do first.', quoted)(good)}\n${text}\n`,
    'processes/transfer/index.zh-TW.mdx': append(`\n${text}\n`),
    'processes/transfer/index.en.mdx': replace('fee: Free', `fee: ${text}`),
    'audiences.yaml': `- id: everyone\n  name: { zh-TW: ${quoted}, en: ${quoted} }\n`,
    // A file may be ten times as large as a text.
    'disclosures/plan/data.csv': `a,b\n${repeated.repeat(10)}x\n`,
  };
}

/** Milliseconds for one check, in a folder that is written before the clock starts. */
async function time(changes: Changes): Promise<number> {
  const folder = makeContent(changes);
  const start = performance.now();
  await inspect(folder, goodClock);
  return performance.now() - start;
}

/** So many characters of a piece. */
const sizes = { short: 5_000, long: 20_000 } as const;
/** Four times the text takes four times as long at most; were each character compared with each, sixteen times. */
const mostGrowth = 10;
/** A machine that does other things too is slow now and then: the best of some attempts counts. */
const attempts = 4;

describe('the check takes no longer than in proportion to', () => {
  it.each(hostilePieces.map((piece) => [JSON.stringify(piece), piece]))(
    'a text of many %s',
    { timeout: 60_000 },
    async (_shown, piece) => {
      const best = { short: Infinity, long: Infinity };
      const isProportional = (): boolean => best.long <= mostGrowth * best.short;
      for (let attempt = 0; attempt === 0 || (attempt < attempts && !isProportional()); attempt += 1) {
        for (const size of ['short', 'long'] as const) {
          const text = piece.repeat(sizes[size] / piece.length);
          best[size] = Math.min(best[size], await time(everywhere(text)));
        }
      }
      expect(isProportional(), `${best.short} ms for a text, ${best.long} ms for four times as much`).toBe(
        true,
      );
    },
  );
});

/** A guide of so many questions, each of which leads to the next two: there are more ways through it than atoms. */
function guide(questions: number): string {
  const name = '{ zh-TW: 字, en: A }';
  const answer = (next: number): string =>
    `{ label: ${name}, ${next < questions ? `next: q${String(next)}` : 'item: processes/transfer'} }`;
  const entries = Array.from(
    { length: questions },
    (_, index) =>
      `  - { id: q${String(index)}, question: ${name}, answers: [${answer(index + 1)}, ${answer(index + 2)}] }\n`,
  );
  return `questions:\n${entries.join('')}`;
}

/** So many empty expressions of MDX, each in a paragraph of its own. */
const expressions = (count: number): Changes => ({
  'processes/transfer/index.zh-TW.mdx': append(`\n${'{}\n\n'.repeat(count)}`),
});

describe('the check takes no longer than in proportion to the number of', () => {
  it.each<[string, (count: number) => Changes]>([
    ['questions of a guide', (count) => ({ 'guide.yaml': guide(count) })],
    ['expressions of a text', expressions],
  ])('%s', { timeout: 60_000 }, async (_what, changesOf) => {
    const best = { short: Infinity, long: Infinity };
    const isProportional = (): boolean => best.long <= mostGrowth * best.short;
    for (let attempt = 0; attempt === 0 || (attempt < attempts && !isProportional()); attempt += 1) {
      best.short = Math.min(best.short, await time(changesOf(1_000)));
      best.long = Math.min(best.long, await time(changesOf(4_000)));
    }
    expect(isProportional(), `${best.short} ms, ${best.long} ms for four times as many`).toBe(true);
  });
});

describe('the check ends, whatever the size of', () => {
  it.each<[string, Changes]>([
    ['a word', { [faqEn]: append(`\n${'a'.repeat(1_000_000)}\n`) }],
    ['a sentence', { [faqEn]: append(`\n${'.'.repeat(500_000)}x\n`) }],
    ['a run of entities', { [faq]: append(`\n${'&amp;'.repeat(100_000)}\n`) }],
    ['a table of blanks', { 'disclosures/plan/data.csv': `a\n${'\t'.repeat(10_000_000)}` }],
    ['a date', { [faq]: replace('published: 2026-01-02', `published: "${'T'.repeat(500_000)}"`) }],
    ['a list of errors', { [faq]: append(`\n${'字,'.repeat(200_000)}\n`) }],
  ])('%s', { timeout: 60_000 }, async (_what, changes) => {
    const { items } = await inspect(makeContent(changes), goodClock);
    expect(items).toBeGreaterThan(0);
  });
});
