import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExcerptPiece } from '../../../src/search/answer.ts';
import { makeSmallIndex, noFilters, type SmallIndex, type SmallPage } from '../../support/small-index.ts';

const pages: Record<string, SmallPage> = {
  whole: {
    title: '電費試算',
    body: '<p>這裡可以算。</p>',
    date: '2020-05-01',
    filters: { type: 'faqs', dept: 'a' },
  },
  title: {
    title: '怎麼用電費試算表',
    body: '<p>說明。</p>',
    date: '2023-01-02',
    filters: { type: 'faqs', dept: 'b' },
  },
  heading: {
    title: '服務',
    body: '<h2>電費試算</h2><p>服務的說明。</p>',
    date: '2021-01-02',
    filters: { type: 'pages', dept: 'a' },
  },
  body: {
    title: '網站',
    body: '<p>本站提供電費試算等服務。</p>',
    date: '2022-01-02',
    filters: { type: 'pages', dept: 'b' },
  },
  scattered: {
    title: '其他',
    body: '<p>電費可以自己算，試算不收費。</p>',
    date: '2019-01-02',
    filters: { type: 'pages' },
  },
  across: { title: '句子', body: '<p>停電。申請</p>\n<p>用電</p>\n<h2>過戶</h2>\n<p>規定</p>' },
  rename: { title: '名字', body: '<p>辦理改名要帶證件。</p>' },
  counter: { title: '地點', body: '<p>請到櫃檯，或用 LINE Pay繳費，115 年起適用。</p>' },
  'vi-bill': { lang: 'vi', title: 'Hóa đơn tiền điện', body: '<p>Trả tiền điện ở đây.</p>' },
  'en-name': {
    lang: 'en',
    title: 'New owner',
    body: '<p>A change of name is free. Of course your name may change in the middle of a month. One rate.</p>',
  },
  'en-bill': {
    lang: 'en',
    title: 'Paying bills',
    keywords: 'outage',
    body: '<p>Pay the electricity bill. Power outage is another matter. Way out.</p>',
  },
};

const options = {
  synonyms: {
    'zh-TW': [['過戶', '改名']],
    en: [
      ['transfer', 'change of name'],
      ['rate', 'tariff'],
    ],
  },
};

let index: SmallIndex;
beforeAll(async () => {
  index = await makeSmallIndex(pages, {}, options);
}, 60_000);
afterAll(() => {
  index.remove();
});

function marked(pieces: readonly ExcerptPiece[]): string {
  return pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join('');
}

describe('search', () => {
  it('puts an exact title first, then titles, headings, the phrase, and words apart', async () => {
    expect(await index.find('電費試算')).toEqual(['whole', 'title', 'heading', 'body', 'scattered']);
  });

  it('finds a phrase only where it stands', async () => {
    expect(await index.find('"電費試算"')).toEqual(['whole', 'title', 'heading', 'body']);
    expect(await index.find('"費試"')).toHaveLength(4);
    expect(await index.find('"試算電"')).toEqual([]);
  });

  it.each(['"停電申請"', '"停電 申請"', '"申請用電"', '"用電過戶"', '"過戶規定"'])(
    'finds no phrase across the end of a sentence, a paragraph or a heading: %s',
    async (query) => {
      expect(await index.find(query)).toEqual([]);
    },
  );

  it('answers the words of logic', async () => {
    expect((await index.find('停電 OR 證件')).sort()).toEqual(['across', 'rename']);
    expect((await index.find('停電 或 證件')).sort()).toEqual(['across', 'rename']);
    expect(await index.find('電費 -試算')).toEqual([]);
    expect(await index.find('試算 NOT 服務')).toEqual(['whole', 'title', 'scattered']);
    expect(await index.find('試算 -(服務 OR 怎麼)')).toEqual(['whole', 'scattered']);
    expect(await index.find('標題：電費')).toEqual(['whole', 'title']);
  });

  it('takes both ways to write a character, a width and a year for one', async () => {
    expect(await index.find('櫃臺')).toEqual(['counter']);
    expect(await index.find('ｌｉｎｅ')).toEqual(['counter']);
    for (const year of ['115年', '民國115年', '2026年', '2026'])
      expect(await index.find(year)).toEqual(['counter']);
    expect(await index.find('"LINE Pay"')).toEqual(['counter']);
  });

  it('searches synonyms too, says so, and leaves them when asked', async () => {
    const { results, hints } = await index.ask('過戶');
    expect(results.map(({ url }) => url)).toEqual(['/across/', '/rename/']);
    expect(hints).toEqual([{ kind: 'synonyms', word: '過戶', also: ['改名'] }]);
    expect(await index.find('過戶', { synonyms: false })).toEqual(['across']);
  });

  it('counts the values of each filter under the others', async () => {
    const { total, facets } = await index.ask('試算', { filters: { ...noFilters, type: ['pages'] } });
    expect(total).toBe(3);
    expect(facets.type).toEqual([
      { value: 'pages', label: 'pages名', count: 3, selected: true },
      { value: 'faqs', label: 'faqs名', count: 2, selected: false },
    ]);
    expect(facets.dept.map(({ value, count }) => `${value} ${String(count)}`)).toEqual(['a 1', 'b 1']);
    expect(await index.find('試算 type:faqs dept:b')).toEqual(['title']);
    expect(await index.find('試算 after:2021 before:111-12-31')).toEqual(['heading', 'body']);
  });

  it('sorts by date and cuts pages', async () => {
    expect(await index.find('試算', { sort: 'date' })).toEqual([
      'title',
      'body',
      'heading',
      'whole',
      'scattered',
    ]);
    const second = await index.ask('試算', { size: 2, page: 2 });
    expect([second.page, second.pages, second.results.length]).toEqual([2, 3, 2]);
    expect((await index.ask('試算', { size: 2, page: 99 })).page).toBe(3);
  });

  it('marks what was found in the original text', async () => {
    const { results } = await index.ask('櫃臺');
    expect(results.map(({ excerpt }) => marked(excerpt))).toEqual([
      '請到[櫃檯]，或用 LINE Pay繳費，115 年起適用。',
    ]);
    const [first] = (await index.ask('115年')).results;
    expect(first && marked(first.excerpt)).toContain('[115] 年起');
  });

  it('marks a synonym of several words only where they stand together', async () => {
    const [first] = (await index.ask('transfer', {}, 'en')).results;
    expect(first && marked(first.excerpt)).toBe(
      'A [change of name] is free. Of course your name may change in the middle of a month. One rate.',
    );
    const [bill] = (await index.ask('"power outages"', {}, 'en')).results;
    expect(bill && marked(bill.excerpt)).toContain('bill. [Power outage] is');
  });

  it('marks the year that a number stands for', async () => {
    const [first] = (await index.ask('2026 LINE')).results;
    expect(first && marked(first.excerpt)).toContain('[LINE] Pay繳費，[115] 年起');
    const [other] = (await index.ask('115')).results;
    expect(other && marked(other.excerpt)).toContain('[115 年]起');
  });

  it('finds words with marks over their letters however they are typed, and shows them as they are', async () => {
    for (const query of ['hoa don', 'Hóa đơn', '"hoa đơn"', 'HOA DON'])
      expect((await index.ask(query, {}, 'vi')).results[0]?.url, query).toBe('/vi-bill/');
    const [first] = (await index.ask('tien', {}, 'vi')).results;
    expect(first && marked(first.excerpt)).toBe('Trả [tiền] điện ở đây.');
    const { suggestions } = await index.ask('dienn', {}, 'vi');
    expect(suggestions[0]).toEqual({ kind: 'did-you-mean', query: 'điện' });
  });

  it('puts right only what is wrong in a query, and keeps the rest as it was typed', async () => {
    const meant = async (query: string) =>
      (await index.ask(query, {}, 'en')).suggestions.find(({ kind }) => kind === 'did-you-mean')?.query;
    expect(await meant('"Power outgae" -gas')).toBe('"power outage" -gas');
    expect(await meant('Paying title:(bilss OR x)')).toBe('Paying title:(bills OR x)');
    // A word that only the synonyms have.
    expect(await meant('tarif')).toBe('tariff');
    expect((await index.ask('tariff', {}, 'en')).results.map(({ url }) => url)).toEqual(['/en-name/']);
  });

  it('tells which value of a field no page has', async () => {
    const { total, hints } = await index.ask('試算 類別：鯨魚');
    expect(total).toBe(0);
    expect(hints).toEqual([{ kind: 'missing-word', word: 'type:鯨魚' }]);
  });

  it('tells which word stands nowhere, and what the others would find', async () => {
    const { total, hints, suggestions } = await index.ask('停電 鯨魚');
    expect(total).toBe(0);
    expect(hints).toEqual([{ kind: 'missing-word', word: '鯨魚' }]);
    expect(suggestions).toContainEqual({ kind: 'without-word', query: '停電', total: 1 });
  });

  it.each([
    ['outgae', 'en'],
    ['"power outgae"', 'en'],
    ['billing2', 'en'],
    ['LINEx', 'zh-TW'],
    ['LINE貸', 'zh-TW'],
    ['"LINE Payx"', 'zh-TW'],
  ])('takes no shorter word for one that no page has: %s', async (query, locale) => {
    const { total, hints } = await index.ask(query, {}, locale);
    expect(total).toBe(0);
    expect(hints).toEqual([{ kind: 'missing-word', word: query.replaceAll('"', '') }]);
  });

  it('finds a word by its beginning', async () => {
    for (const query of ['electr', 'outag', 'pay elect'])
      expect((await index.ask(query, {}, 'en')).total, query).toBe(1);
    expect(await index.find('LIN')).toEqual(['counter']);
  });

  it('tells what there would be without filters, and counts other suggestions under them', async () => {
    const { total, suggestions } = await index.ask('電費試算', { filters: { ...noFilters, dept: ['c'] } });
    expect(total).toBe(0);
    expect(suggestions).toContainEqual({ kind: 'without-filters', query: '電費試算', total: 5 });
    const filters = { ...noFilters, type: ['faqs'] };
    expect((await index.ask('電費試算 鯨魚', { filters })).suggestions).toContainEqual({
      kind: 'without-word',
      query: '電費試算',
      total: 2,
    });
    expect((await index.ask('鯨魚 OR 電費', { filters })).suggestions.map(({ kind }) => kind)).not.toContain(
      'without-filters',
    );
  });

  it('never mixes languages, and knows English forms', async () => {
    const english = await index.ask('bills', {}, 'en');
    expect(english.results.map(({ url }) => url)).toEqual(['/en-bill/']);
    expect((await index.ask('"power outage"', {}, 'en')).total).toBe(1);
    expect((await index.ask('"bill power"', {}, 'en')).total).toBe(0);
    expect(await index.find('electricity')).toEqual([]);
  });

  it.each([
    '',
    '   ',
    '"',
    '(((',
    '-',
    'OR',
    '%00',
    '[.*+?^${}',
    '<script>',
    '\u0000',
    '電'.repeat(10_000),
    '( '.repeat(5000),
  ])('answers %j without an error', async (query) => {
    const answer = await index.ask(query);
    expect(answer.total).toBeGreaterThanOrEqual(0);
  });
});

describe('index', () => {
  it('is the same twice', { timeout: 60_000 }, async () => {
    const again = await makeSmallIndex(pages, {}, options);
    const read = (folder: string): [string, string][] =>
      readdirSync(join(folder, 'search-index'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry): [string, string] => [
          entry.name,
          readFileSync(join(entry.parentPath, entry.name), 'base64'),
        ])
        .sort();
    expect(read(again.folder)).toEqual(read(index.folder));
    again.remove();
  });

  it('holds the text of files, and tells which could not be read', { timeout: 60_000 }, async () => {
    const body =
      '<p>附件</p><ul><li><a href="table.csv" data-search-file="工程表">工程表 CSV</a></li>' +
      ['bad.pdf', 'gone.pdf', 'folder.pdf', '100%.pdf', 'x.zip']
        .map((file) => `<li><a href="${file}" data-search-file>壞檔</a></li>`)
        .join('') +
      '</ul>';
    const files = await makeSmallIndex(
      { works: { title: '工程', body } },
      {
        'works/table.csv': '地點,日期\n草屯,三月\n',
        'works/bad.pdf': 'no pdf',
        'works/folder.pdf/x': '',
        'works/x.zip': '',
      },
    );
    const { results } = await files.ask('草屯');
    expect(results.map(({ url, file }) => ({ url, file }))).toEqual([
      { url: '/works/', file: { name: '工程表', url: '/works/table.csv', format: 'CSV', size: 28 } },
    ]);
    expect(files.report.diagnostics.map(({ path }) => path)).toEqual([
      'works/bad.pdf',
      'works/gone.pdf',
      'works/folder.pdf',
      'works/100%.pdf',
      'works/x.zip',
    ]);
    expect(files.report.diagnostics.every(({ warning }) => warning.zh !== '' && warning.en !== '')).toBe(
      true,
    );
    files.remove();
  });
});
