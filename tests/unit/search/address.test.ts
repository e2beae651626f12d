import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortOrders, type SearchRequest } from '../../../src/search/answer.ts';
import { filterKeys } from '../../../src/search/filters.ts';
import {
  addressWith,
  asksForSomething,
  longestQuery,
  noFilters,
  pageSizes,
  readAddress,
  toggleFilter,
  writeAddress,
} from '../../../src/search/page/address.ts';

const plain: SearchRequest = {
  query: '',
  page: 1,
  size: 10,
  sort: 'relevance',
  filters: noFilters,
  synonyms: true,
};

/** Words as anyone may type them; the address has no blanks at the ends and no control characters. */
const words = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((text) => text.replace(/\p{Cc}+/gu, ' ').trim())
  .filter((text) => !text.includes('\uFFFD'));
const values = fc.uniqueArray(
  words.filter((text) => text !== ''),
  { maxLength: 5 },
);
const requests: fc.Arbitrary<SearchRequest> = fc.record({
  query: words,
  page: fc.integer({ min: 1, max: 10_000 }),
  size: fc.constantFrom(...pageSizes),
  sort: fc.constantFrom(...sortOrders),
  filters: fc.record({
    type: values,
    dept: values,
    theme: values,
    cake: values,
    service: values,
    year: values,
  }),
  synonyms: fc.boolean(),
});

describe('the address of a results page', () => {
  it('says everything, and reads back as it was', () => {
    fc.assert(
      fc.property(requests, (request) => {
        expect(readAddress(writeAddress(request))).toEqual(request);
      }),
    );
  });

  it('leaves out what is usual', () => {
    expect(writeAddress({ ...plain, query: '過戶' })).toBe(`?q=${encodeURIComponent('過戶')}`);
  });

  it('reads every key, filters more than once', () => {
    const address =
      '?q=bill&page=3&size=20&sort=date&type=faqs&type=pages&dept=business&theme=a&cake=b&service=E00&year=2015&year=2026&syn=off';
    expect(readAddress(address)).toEqual({
      query: 'bill',
      page: 3,
      size: 20,
      sort: 'date',
      filters: {
        type: ['faqs', 'pages'],
        dept: ['business'],
        theme: ['a'],
        cake: ['b'],
        service: ['E00'],
        year: ['2015', '2026'],
      },
      synonyms: false,
    });
  });

  it.each(['-1', '0', '1.5', '1e99', 'NaN', 'Infinity', '２', '', ' ', '99999999999999999999', '<script>'])(
    'takes a page, size or order of %j for none',
    (absurd) => {
      const text = encodeURIComponent(absurd);
      expect(readAddress(`?q=x&page=${text}&size=${text}&sort=${text}`)).toEqual({ ...plain, query: 'x' });
    },
  );

  it('reads any address at all as a request that makes sense', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters()), (address) => {
        const request = readAddress(address);
        expect(readAddress(writeAddress(request))).toEqual(request);
        expect(Array.from(request.query).length).toBeLessThanOrEqual(longestQuery);
      }),
    );
  });

  it('drops control characters, and survives broken escapes', () => {
    expect(readAddress('?q=a%00b%0A%7F').query).toBe('a b');
    expect(readAddress('?q=%E9%81%8E%E6&type=%ZZ').filters.type).toEqual(['%ZZ']);
  });

  it('cuts what nobody typed, between characters', () => {
    const { query, filters } = readAddress(
      `?q=${'𠮷'.repeat(10_000)}&${'type=x&'.repeat(50)}dept=${'x'.repeat(9999)}`,
    );
    expect(query).toBe('𠮷'.repeat(longestQuery));
    expect(filters.type).toEqual(['x']);
    expect(filters.dept[0]).toHaveLength(100);
  });

  it('begins at the first page when anything but the page changes', () => {
    const request = { ...plain, query: 'x', page: 4 };
    expect(addressWith(request, { sort: 'date' })).toBe('?q=x&sort=date');
    expect(addressWith(request, { page: 5 })).toBe('?q=x&page=5');
  });

  it('puts a filter in and takes it out again', () => {
    const filterByPath = toggleFilter(noFilters, 'year', '2015');
    expect(filterByPath.year).toEqual(['2015']);
    expect(toggleFilter(filterByPath, 'year', '2015')).toEqual(noFilters);
  });

  it('asks for something with words or with a filter', () => {
    expect(asksForSomething(plain)).toBe(false);
    expect(asksForSomething({ ...plain, query: 'x' })).toBe(true);
    for (const key of filterKeys) {
      expect(asksForSomething({ ...plain, filters: toggleFilter(noFilters, key, 'x') })).toBe(true);
    }
  });
});
