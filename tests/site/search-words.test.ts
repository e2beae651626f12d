import { describe, expect, it } from 'vitest';
import { askSite } from '../support/ask-site.ts';
import { builtSite, byTag, textOf, type Element } from '../support/built-site.ts';

const office = builtSite('office');

/** The examples of the table of the search help: what stands in the last cell of each row. */
function examplesOf(path: string): string[] {
  const page = office.pages.find((other) => other.path === path);
  const rows = page ? byTag(page, 'tr') : [];
  return rows.flatMap(({ childNodes }) => {
    const cells = childNodes.filter((node): node is Element => 'tagName' in node && node.tagName === 'td');
    const last = cells.at(-1);
    return last ? [textOf(last).trim()] : [];
  });
}

describe.each([
  ['zh-TW', '/pages/search-help/'],
  ['en', '/en/pages/search-help/'],
])('the search help in %s', (locale, path) => {
  const examples = examplesOf(path);

  it('has an example for each way to ask', () => {
    expect(examples.length).toBeGreaterThanOrEqual(9);
  });

  it.each(examples)('shows %s, which finds something and is read as it is meant', async (example) => {
    const { total, hints } = await askSite(office.folder, locale, example);
    expect(total).toBeGreaterThan(0);
    expect(hints.filter(({ kind }) => kind !== 'synonyms')).toEqual([]);
  });
});

describe('years', () => {
  const plan = '/disclosures/service-quality-plan-104/';

  it.each(['104年', '104年度', '民國104年', '2015年', '2015', '年度：104', 'year:2015', 'year:民國104年'])(
    'are the same in either calendar: %s',
    async (query) => {
      const { results } = await askSite(office.folder, 'zh-TW', query);
      expect(results.slice(0, 3).map(({ url }) => url)).toContain(plan);
    },
  );

  it('of the field are those that a page is about', async () => {
    for (const query of ['年度：104', 'year:2015']) {
      const { total, facets } = await askSite(office.folder, 'zh-TW', query);
      expect(facets.year.find(({ value }) => value === '2015')?.count).toBe(total);
    }
  });

  it('of days may be those of the Republic', async () => {
    const days = async (query: string) =>
      (await askSite(office.folder, 'zh-TW', query)).results.map(({ date }) => date);
    expect((await days('after:115 before:民國115年12月31日')).length).toBeGreaterThan(0);
    expect(await days('起：115/1/1')).toEqual(await days('after:2026-01-01'));
    expect(await days('電 before:114')).toEqual([]);
  });
});

describe('words with marks over their letters', () => {
  const township = builtSite('township');

  it.each(['den duong', 'Đèn đường', 'ĐÈN ĐƯỜNG', '"den duong"'])('are found as %s', async (query) => {
    const { results } = await askSite(township.folder, 'vi', query);
    expect(results[0]?.url).toMatch(/\/vi\/faqs\/street-lamp\/$/);
    const marked = results[0]?.title.filter(({ found }) => found).map(({ text }) => text);
    expect(marked?.join(' ')).toMatch(/^Đèn đường$|^Đèn$|Đèn đường/);
  });
});
