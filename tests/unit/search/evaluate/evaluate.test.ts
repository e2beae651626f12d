import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluate } from '../../../../src/search/evaluate/evaluate.ts';
import { ranks } from '../../../../src/search/evaluate/hit.ts';
import { parseQuery } from '../../../../src/search/query/parse.ts';
import { openIndex, type OpenIndex } from '../../../support/open-index.ts';
import { makeSmallIndex, type SmallIndex, type SmallPage } from '../../../support/small-index.ts';

const pages: Record<string, SmallPage> = {
  bill: {
    title: '電費單',
    body: '<p>收到電費單。</p>',
    date: '2026-03-01',
    filters: { type: 'faqs', dept: 'a' },
  },
  lost: {
    title: '帳單遺失',
    body: '<p>請打電話。</p>',
    date: '2026-02-28',
    filters: { type: 'pages', dept: 'b' },
  },
  owner: { title: '過戶', body: '<p>辦理改名，帶電費單。</p>', filters: { type: 'faqs' } },
  rates: { title: '費率', body: '<p>費率表115 年起。</p>' },
  year: { title: '公告', body: '<p>共115戶。</p>' },
  connect: { title: '申請', body: '<p>新設用電要三天</p>' },
  old: { title: '沿革', body: '<p>民國30年設立，換表，另外停復電</p>' },
};

const options = {
  synonyms: {
    'zh-TW': [
      ['電費單', '帳單', '繳費憑證'],
      ['過戶', '改名'],
    ],
  },
};

let made: SmallIndex;
let index: OpenIndex;
beforeAll(async () => {
  made = await makeSmallIndex(pages, {}, options);
  index = await openIndex(made.folder, 'zh-TW');
}, 60_000);
afterAll(() => {
  made.remove();
});

async function ask(text: string, useSynonyms = true) {
  const { query } = parseQuery(text);
  if (!query) throw new Error('asks for nothing');
  const { selection, hints, missing, marks } = await evaluate(query, index.engine, useSynonyms);
  const nameOf = (row: number) => index.names[row] ?? '';
  return {
    found: [...selection.rows].map(nameOf).sort(),
    ranks:
      selection.hits && Object.fromEntries([...selection.hits].map(([row, { rank }]) => [nameOf(row), rank])),
    hints,
    missing,
    marks: marks.map(({ text: mark, isPhrase }) => (isPhrase ? `"${mark}"` : mark)),
  };
}

const found = async (text: string) => (await ask(text)).found;
const everything = Object.keys(pages).sort();

describe('evaluate', () => {
  it('finds a word and its synonyms, which count half a rank less, and tells which of them it found', async () => {
    expect(await ask('電費單')).toEqual({
      found: ['bill', 'lost', 'owner'],
      ranks: { bill: ranks.wholeTitle, owner: ranks.text, lost: ranks.title - 0.5 },
      hints: [{ kind: 'synonyms', word: '電費單', also: ['帳單'] }],
      missing: [],
      marks: ['電費單', '"帳單"'],
    });
  });

  it('finds the word alone when told, and tells of no synonym where none was found', async () => {
    expect(await ask('電費單', false)).toMatchObject({
      found: ['bill', 'owner'],
      hints: [],
      marks: ['電費單'],
    });
    expect(await ask('申請')).toMatchObject({ found: ['connect'], hints: [], missing: [] });
    expect(await ask('"電費單"')).toMatchObject({ found: ['bill', 'owner'], hints: [], marks: ['"電費單"'] });
  });

  it('takes a word that only its synonyms have for found', async () => {
    expect(await ask('繳費憑證')).toMatchObject({
      found: ['bill', 'lost', 'owner'],
      hints: [{ kind: 'synonyms', word: '繳費憑證', also: ['電費單', '帳單'] }],
      missing: [],
    });
  });

  it('tells which words and phrases stand nowhere, in their order', async () => {
    expect(await ask('鯨魚 公告 "電費 過戶"')).toEqual({
      found: [],
      ranks: {},
      hints: [
        { kind: 'missing-word', word: '鯨魚' },
        { kind: 'missing-word', word: '電費 過戶' },
      ],
      missing: ['鯨魚', '電費 過戶'],
      marks: ['鯨魚', '公告', '"電費 過戶"'],
    });
  });

  it('tells which value of a field no page has', async () => {
    expect(await ask('dept:c')).toMatchObject({
      found: [],
      ranks: undefined,
      hints: [{ kind: 'missing-word', word: 'dept:c' }],
      missing: [],
      marks: [],
    });
    expect(await ask('dept:a')).toMatchObject({ found: ['bill'], ranks: undefined, hints: [] });
  });

  it('neither marks what is unwanted nor misses it, nor asks for its synonyms', async () => {
    expect(await ask('電話 -電費單 -鯨魚 -"鯨 魚" -dept:c')).toMatchObject({
      found: ['lost'],
      hints: [],
      missing: [],
      marks: ['電話'],
    });
    expect(await ask('公告 -鯨魚 OR 海豚')).toMatchObject({ missing: ['海豚'] });
    expect(await ask('公告 -(-鯨魚 海豚) 海獅')).toMatchObject({ missing: ['海獅'] });
  });

  it('finds all pages but those that are unwanted', async () => {
    expect(await found('-電費單')).toEqual(['connect', 'lost', 'old', 'rates', 'year']);
    expect(await found('-電費單 -公告')).toEqual(['connect', 'lost', 'old', 'rates']);
    expect(await found('電費單 -(改名 OR 收到)')).toEqual(['lost']);
    expect(await found('-(電費單 -改名)')).toEqual(['connect', 'lost', 'old', 'owner', 'rates', 'year']);
    expect(await found('公告 OR -電費單')).toEqual(['connect', 'lost', 'old', 'rates', 'year']);
  });

  it('finds all pages by words that are only marks', async () => {
    expect(await ask('，')).toEqual({
      found: everything,
      ranks: undefined,
      hints: [],
      missing: [],
      marks: [],
    });
    expect(await ask('"，"')).toEqual({
      found: everything,
      ranks: undefined,
      hints: [],
      missing: [],
      marks: [],
    });
    expect(await found('公告 ，')).toEqual(['year']);
  });

  it('finds any of several and all of several', async () => {
    expect(await found('公告 OR 申請')).toEqual(['connect', 'year']);
    expect(await found('電費單 改名')).toEqual(['owner']);
    expect(await found('公告 申請')).toEqual([]);
  });

  it('finds days from one on and until one', async () => {
    expect(await found('after:2026-03-01')).toEqual(['bill']);
    expect(await found('before:2026-02')).toEqual(['lost']);
    expect(await ask('after:2026-02-28 before:2026-03-01')).toMatchObject({
      found: ['bill', 'lost'],
      ranks: undefined,
    });
  });

  it('finds in titles only what stands there as a whole, synonyms too', async () => {
    expect(await found('title:電費單')).toEqual(['bill', 'lost']);
    expect(await found('title:單失')).toEqual([]);
    expect(await found('title:改名')).toEqual(['owner']);
    expect(await found('title:電話')).toEqual([]);
    expect(await found('title:(費率 OR 公告)')).toEqual(['rates', 'year']);
    expect((await ask('title:(費率 OR 公告)')).ranks).toEqual({
      rates: ranks.wholeTitle,
      year: ranks.wholeTitle,
    });
  });

  it('leaves a filter inside a title as it is', async () => {
    expect(await ask('title:type:faqs')).toMatchObject({ found: ['bill', 'owner'], ranks: undefined });
  });

  it('takes a number for the year that texts write with it too', async () => {
    expect(await ask('115')).toMatchObject({ found: ['rates', 'year'], marks: ['115', '"2026年"'] });
    expect(await ask('2026')).toMatchObject({ found: ['rates'], marks: ['2026'] });
    expect(await ask('114')).toMatchObject({ found: [], missing: ['114'], marks: ['114'] });
  });

  it('takes a small number for a number, and a number among other words for a part of a phrase', async () => {
    expect(await found('30')).toEqual([]);
    expect(await found('民國30年')).toEqual(['old']);
    expect(await ask('115/鯨魚')).toMatchObject({ found: [], missing: ['115/鯨魚'] });
  });

  it('finds the pairs of a word apart from each other', async () => {
    expect(await ask('換表停復')).toMatchObject({ found: ['old'], marks: ['換表停復'] });
    expect(await found('"換表停復"')).toEqual([]);
  });

  it('takes several runs written as one for a phrase', async () => {
    expect(await ask('辦理.改名')).toMatchObject({
      found: [],
      missing: ['辦理.改名'],
      marks: ['"辦理 改名"'],
    });
    expect(await ask('改名/帶電費單')).toMatchObject({ found: ['owner'], marks: ['"改名 帶電費單"'] });
  });

  it('answers a question without blanks by the page that has most of it', async () => {
    expect(await ask('新設用電要等多久')).toMatchObject({
      found: ['connect'],
      ranks: { connect: ranks.scattered * (4 / 7) },
      missing: [],
      marks: ['新設用電要等多久'],
    });
    expect(await found('新設，用電要等多久')).toEqual([]);
    expect(await found('新設用電要，等多久')).toEqual([]);
    expect(await found('"新設用電要等多久"')).toEqual([]);
  });
});
