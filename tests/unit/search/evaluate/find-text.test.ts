import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../../src/search/engine/open-engine.ts';
import { findMostOf, findPhrase, findWord } from '../../../../src/search/evaluate/find-text.ts';
import { ranks, type Hits } from '../../../../src/search/evaluate/hit.ts';
import { openIndex, type OpenIndex } from '../../../support/open-index.ts';
import { makeSmallIndex, type SmallIndex, type SmallPage } from '../../../support/small-index.ts';

const pages: Record<string, SmallPage> = {
  bill: { title: '甲', body: '<p>電費試算表，電費表</p>' },
  apart: { title: '乙', body: '<p>費試，算表，電費，試算</p>' },
  marks: { title: '丙', body: '<p>電費，試算。電費，試</p>' },
  half: { title: '丁', body: '<p>電費與算表</p>' },
  trial: { title: '子', body: '<p>電費，試用</p>' },
  second: { title: '丑', body: '<p>用 LINE，在 LINE Pay卡</p>' },
  connect: { title: '戊', body: '<p>新設用電要三天</p>' },
  wait: { title: '己', body: '<p>要等多久，用電</p>' },
  little: { title: '庚', body: '<p>新設，用電，多久</p>' },
  pay: { title: '辛', body: '<p>LINE Pay繳費，LINE卡，Pay LINE</p>' },
  card: { title: '壬', body: '<p>線上，LINE pay，可以</p>' },
  open: { title: '癸', body: '<p>用 LINE Pay手機</p>' },
  'en-power': { lang: 'en', title: 'One', body: '<p>Power outage. Power, outages and gas. Gas power</p>' },
  'en-rate': { lang: 'en', title: 'Two', body: '<p>Powerful gas outage</p>' },
};

let made: SmallIndex;
let chinese: OpenIndex;
let english: OpenIndex;
beforeAll(async () => {
  made = await makeSmallIndex(pages);
  chinese = await openIndex(made.folder, 'zh-TW');
  english = await openIndex(made.folder, 'en');
}, 60_000);
afterAll(() => {
  made.remove();
});

/** Where a text begins on each page that has it; none where only its pieces stand there. */
function starts({ engine, names }: OpenIndex, hits: Hits): Record<string, readonly number[]> {
  return Object.fromEntries(
    [...hits].map(([row, hit]) => [names[row] ?? '', inBody(engine, row, hit.starts)]),
  );
}

/** Places as the body of a page counts them, from one on. */
function inBody({ catalogue }: Engine, row: number, places: readonly number[]): number[] {
  return places.map((place) => place - (catalogue.keywordEnds[row] ?? 0) + 1);
}

const word = async (run: string) => starts(chinese, await findWord(chinese.engine, run));
const phrase = async (...runs: string[]) => starts(chinese, await findPhrase(chinese.engine, runs));

describe('findWord', () => {
  it('finds a character wherever it stands', async () => {
    expect(await word('表')).toEqual({ bill: [5, 8], apart: [4], half: [5] });
    expect(await word('用')).toEqual({
      trial: [4],
      second: [1],
      connect: [3],
      wait: [5],
      little: [3],
      open: [1],
    });
    expect(await word('鯨')).toEqual({});
  });

  it('finds a word of two characters where they stand together', async () => {
    expect(await word('電費')).toEqual({ bill: [1, 6], apart: [5], marks: [1, 6], half: [1], trial: [1] });
    expect(await word('費表')).toEqual({ bill: [7] });
  });

  it('finds a longer word where all of its pairs stand, and tells where they stand in a row', async () => {
    expect(await word('電費試')).toEqual({ bill: [1], apart: [] });
    expect(await word('費試算')).toEqual({ bill: [2], apart: [] });
    expect(await word('電費試算')).toEqual({ bill: [1], apart: [5], marks: [1] });
    expect(await word('電費試算表')).toEqual({ bill: [1], apart: [] });
  });

  it('tells how long a word is', async () => {
    const lengths = async (run: string) =>
      [...(await findWord(chinese.engine, run)).values()].map(({ length }) => length);
    expect(new Set(await lengths('電費試算'))).toEqual(new Set([4]));
    expect(new Set(await lengths('電'))).toEqual(new Set([1]));
  });

  it('finds no page without one of the pairs, though the engine ignores one that stands nowhere', async () => {
    expect(await word('電費鯨')).toEqual({});
    expect(await word('鯨電費')).toEqual({});
    expect(await word('試算電鯨費')).toEqual({});
  });

  it('finds every second pair and the last one apart from each other', async () => {
    expect(await word('算表電費試')).toEqual({ bill: [], apart: [] });
    expect(Object.keys(await word('電費算表')).sort()).toEqual(['apart', 'bill', 'half']);
  });

  it('takes no shorter word of letters for one that stands nowhere', async () => {
    expect(await word('linex')).toEqual({});
    expect(await word('line卡')).toEqual({ pay: [5] });
    expect(await word('line貨')).toEqual({});
    expect(await word('lin')).toEqual({ pay: [1, 5, 8], card: [3], open: [2], second: [2, 4] });
  });
});

describe('findMostOf', () => {
  const most = async (run: string) => {
    const { engine, names } = chinese;
    const hits = await findMostOf(engine, run);
    return Object.fromEntries(
      [...hits].map(([row, { places, best, ...hit }]) => {
        const [first] = inBody(engine, row, [best]);
        return [names[row] ?? '', { ...hit, places: inBody(engine, row, places), best: first }];
      }),
    );
  };

  it('finds the pages with half of the pairs or more, the better the more', async () => {
    // 新設 設用 用電 電要 要等 等多 多久: four on both pages, three on the page left out.
    const found = await most('新設用電要等多久');
    expect(Object.keys(found).sort()).toEqual(['connect', 'wait']);
    for (const hit of Object.values(found)) {
      expect(hit).toMatchObject({ rank: ranks.scattered * (4 / 7), share: 0, starts: [], length: 0 });
    }
    expect(found['connect']?.best).toBe(1);
    // 用電 stands behind the others, at 5.
    expect(found['wait']?.places).toEqual([5, 1, 2, 3]);
    // 電費 費試 試算 算新: two of four.
    expect(Object.keys(await most('電費試算新')).sort()).toEqual(['apart', 'bill', 'marks']);
    expect((await most('電費試算新'))['marks']?.rank).toBe(ranks.scattered / 2);
  });

  it('adds up the scores of the pairs, by their part of the word', async () => {
    const { engine, names } = chinese;
    const scoreOf = async (pair: string) =>
      (await engine.findTokens([pair])).find(({ row }) => names[row] === 'marks')?.score ?? 0;
    const sum = (await scoreOf('電費')) + (await scoreOf('試算'));
    expect(sum).toBeGreaterThan(0);
    expect((await most('電費試算新'))['marks']?.score).toBeCloseTo(sum / 2, 9);
  });

  it('finds nothing for names and terms, nor for more than a question', async () => {
    expect(await most('電費試算')).toEqual({});
    const question = (units: number) =>
      `電費試算${Array.from({ length: units - 4 }, (_, index) => String.fromCodePoint(0x5200 + index)).join('')}`;
    expect(await most(question(26))).toEqual({});
    expect(await most('電費試算表電費試算表電費試算表電費試算表電費試算表電費試算表')).not.toEqual({});
  });

  it('asks for four pairs at least and twenty-four at most', async () => {
    const han = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地';
    const long = await makeSmallIndex({ long: { title: '長', body: `<p>${han}</p>` } });
    const { engine } = await openIndex(long.folder, 'zh-TW');
    const found = async (run: string) => (await findMostOf(engine, run)).size;
    expect(await found(`${han}人`)).toBe(1);
    expect(await found(`${han}人口`)).toBe(0);
    expect(await found('甲乙丙丁人')).toBe(1);
    expect(await found('甲乙丙人')).toBe(0);
    long.remove();
  });
});

describe('findPhrase', () => {
  it('finds nothing for no words', async () => {
    expect(await phrase()).toEqual({});
  });

  it('finds one run only where it stands as a whole, with all of its places', async () => {
    expect(await phrase('電費試算')).toEqual({ bill: [1] });
    expect(await phrase('電費')).toEqual({ bill: [1, 6], apart: [5], marks: [1, 6], half: [1], trial: [1] });
    expect(await phrase('費試算')).toEqual({ bill: [2] });
    expect(await phrase('用')).toEqual(await word('用'));
    expect(await phrase('表')).toEqual({ bill: [5, 8], apart: [4], half: [5] });
  });

  it('finds runs one behind the other, with marks between them', async () => {
    expect(await phrase('電費', '試算')).toEqual({ apart: [5], marks: [1] });
    expect(await phrase('試算', '電費')).toEqual({});
    expect(await phrase('電費', '鯨魚')).toEqual({});
    const [hit] = (await findPhrase(chinese.engine, ['電費', '試算'])).values();
    expect(hit?.length).toBe(4);
  });

  it('finds a last run of one character also where the text goes on', async () => {
    expect(await phrase('電費', '試')).toEqual({ apart: [5], marks: [6], trial: [1] });
    expect(await phrase('試', '算')).toEqual({ apart: [2] });
    expect(await phrase('試', '電')).toEqual({});
    expect(await phrase('費試', '算')).toEqual({ apart: [1] });
    const [hit] = (await findPhrase(chinese.engine, ['費試', '算'])).values();
    expect(hit?.length).toBe(3);
  });

  it('finds a last word of letters also where a Chinese word goes on behind it', async () => {
    expect(await phrase('line', 'pay')).toEqual({ pay: [1], card: [3], open: [2], second: [4] });
    expect(await phrase('pay', 'line')).toEqual({ pay: [7] });
    expect(await phrase('line', 'payx')).toEqual({});
    expect(await phrase('linex', 'pay')).toEqual({});
  });

  it('finds words of a language with blanks one behind the other', async () => {
    const found = async (...runs: string[]) => starts(english, await findPhrase(english.engine, runs));
    expect(Object.keys(await found('power', 'outage'))).toEqual(['en-power']);
    expect(Object.keys(await found('gas', 'power'))).toEqual(['en-power']);
    expect(await found('gas', 'pow')).toEqual({});
    expect(await found('outage', 'power')).toEqual({});
  });
});
