import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchRequest } from '../../../../src/search/answer.ts';
import { makeSmallIndex, noFilters, type SmallIndex, type SmallPage } from '../../../support/small-index.ts';

const pages: Record<string, SmallPage> = {
  tower: { lang: 'en', title: 'Tower', body: '<p>High.</p>' },
  bill: {
    lang: 'en',
    title: 'Electricity bill',
    keywords: 'outage',
    body: '<p>Pay the bill. Power outage.</p>',
    filters: { type: 'faqs' },
  },
  name: {
    lang: 'en',
    title: 'Change of name',
    body: '<p>Change the name on a bill.</p>',
    filters: { type: 'pages' },
  },
  meter: {
    lang: 'en',
    title: 'Meter',
    body: '<p>Reading the meter. The outage of power.</p>',
    filters: { type: 'pages' },
  },
};

let index: SmallIndex;
beforeAll(async () => {
  index = await makeSmallIndex(pages);
}, 60_000);
afterAll(() => {
  index.remove();
});

async function suggested(query: string, filters: Partial<SearchRequest['filters']> = {}) {
  const { suggestions } = await index.ask(query, { filters: { ...noFilters, ...filters } }, 'en');
  return suggestions.map(({ kind, query: other, total }) => [
    kind,
    other,
    ...(total === undefined ? [] : [total]),
  ]);
}

describe('suggestions', () => {
  it('are none where everything asked for is found', async () => {
    expect(await suggested('bill')).toEqual([]);
    expect(await suggested('-bill -outgae')).toEqual([]);
  });

  it('put a word right, then leave it out', async () => {
    expect(await suggested('bill outgae')).toEqual([
      ['did-you-mean', 'bill outage'],
      ['without-word', 'bill', 2],
    ]);
  });

  it('offer nothing without a word where it is the only one', async () => {
    expect(await suggested('outgae')).toEqual([['did-you-mean', 'outage']]);
    expect(await suggested('outgae -bill')).toEqual([['did-you-mean', 'outage -bill']]);
    expect(await suggested('outgae type:faqs')).toEqual([['did-you-mean', 'outage type:faqs']]);
  });

  it('put right only the wrong word of a phrase, and the words inside titles, alternatives and NOT as they were', async () => {
    expect(await suggested('"electricity bilk"')).toEqual([['did-you-mean', '"electricity bill"']]);
    expect((await suggested('meter title:(outgae OR zzzz) -bilk'))[0]).toEqual([
      'did-you-mean',
      'meter title:(outage OR zzzz) -bilk',
    ]);
  });

  it('put nothing right in a phrase of words that all stand somewhere, and leave the phrase out', async () => {
    expect(await suggested('"meter bill" name')).toEqual([['without-word', 'name', 1]]);
  });

  it('leave the words of a phrase that stand somewhere as they are', async () => {
    expect((await suggested('"power outgae"'))[0]).toEqual(['did-you-mean', '"power outage"']);
  });

  it('offer words that begin alike, each once', async () => {
    expect(await suggested('electro')).toEqual([['near-term', 'electricity']]);
    expect(await suggested('electricitx')).toEqual([['did-you-mean', 'electricity']]);
    expect(await suggested('electricity electro')).toEqual([['without-word', 'electricity', 1]]);
    expect(await suggested('bill electro')).toEqual([
      ['without-word', 'bill', 2],
      ['near-term', 'electricity'],
    ]);
  });

  it('leave out words one by one, with what holds them', async () => {
    expect(await suggested('bill title:zzzz')).toEqual([['without-word', 'bill', 2]]);
    expect(await suggested('bill (zzzz OR yyyy)')).toEqual([['without-word', 'bill', 2]]);
    expect(await suggested('name (zzzz OR meter OR bill)')).toEqual([
      ['without-word', 'name (meter OR bill)', 1],
    ]);
    expect(await suggested('title:(bill zzzz)')).toEqual([['without-word', 'title:bill', 1]]);
    expect(await suggested('bill zzzz -electricity type:pages')).toEqual([
      ['without-word', 'bill -electricity type:pages', 1],
    ]);
  });

  it('offer nothing that finds nothing', async () => {
    expect(await suggested('meter name zzzz')).toEqual([]);
    expect(await suggested('zzzz', { type: ['faqs'] })).toEqual([]);
    expect(await suggested('meter zzzz', { type: ['faqs'] })).toEqual(
      [['without-filters', 'meter zzzz', 0]].slice(1),
    );
  });

  it('count under the filters, and offer to drop them where they leave nothing', async () => {
    expect(await suggested('bill zzzz', { type: ['pages'] })).toEqual([['without-word', 'bill', 1]]);
    expect(await suggested('meter', { type: ['faqs'] })).toEqual([['without-filters', 'meter', 1]]);
    expect(await suggested('bill', { type: ['faqs', 'forms'] })).toEqual([]);
    expect(await suggested('bill OR zzzz', { type: ['faqs'] })).toEqual([['without-word', 'bill', 1]]);
    expect(await suggested('bill OR zzzz', { type: ['forms'] })).toEqual([
      ['without-filters', 'bill OR zzzz', 2],
    ]);
  });
});
