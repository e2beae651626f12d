import { describe, expect, it } from 'vitest';
import type { SearchRequest } from '../../../../src/search/answer.ts';
import type { FilterKey } from '../../../../src/search/filters.ts';
import { passing, rowsWithDate, rowsWithValue } from '../../../../src/search/evaluate/rows.ts';
import { smallCatalogue } from '../../../support/small-catalogue.ts';
import { noFilters } from '../../../support/small-index.ts';

const catalogue = smallCatalogue(
  [
    { date: '2026-02-28', filters: { dept: ['business'], type: ['faqs'] } },
    { date: '2026-03-01', filters: { dept: ['line'], type: ['pages'] } },
    { date: '2026-03-02', filters: { dept: ['business', 'line'], type: ['faqs'] } },
    { filters: { dept: ['組'] } },
  ],
  { business: '業務 一組', line: 'ＬＩＮＥ組', 組: '本處', faqs: '常見問答', pages: '網頁' },
);

const withValue = (key: FilterKey, asked: string) => [...rowsWithValue(catalogue, key, asked)];

describe('rowsWithValue', () => {
  it.each([
    ['business', [0, 2]],
    ['業務 一組', [0, 2]],
    ['業務一', [0, 2]],
    ['line', [1, 2]],
    ['line組', [1, 2]],
    ['本處', [3]],
  ])('finds the rows of a department by its id, its name and a part of it: %s', (asked, rows) => {
    expect(withValue('dept', asked)).toEqual(rows);
  });

  it('takes an id for itself, though other names have it in them', () => {
    expect(withValue('dept', '組')).toEqual([3]);
  });

  it('finds all values that have a part in their names', () => {
    expect(withValue('dept', '組 ').sort()).toEqual([0, 1, 2]);
  });

  it.each(['', ' ', '，', '鯨魚', '常見問答'])('finds no department by %j', (asked) => {
    expect(withValue('dept', asked)).toEqual([]);
  });
});

describe('rowsWithDate', () => {
  it('has the day itself and those after it', () => {
    expect([...rowsWithDate(catalogue, 'after', '2026-03-01')]).toEqual([1, 2]);
    expect([...rowsWithDate(catalogue, 'after', '2026-03-02')]).toEqual([2]);
    expect([...rowsWithDate(catalogue, 'after', '2026-03-03')]).toEqual([]);
  });

  it('has the day itself and those before it', () => {
    expect([...rowsWithDate(catalogue, 'before', '2026-03-01')]).toEqual([0, 1]);
    expect([...rowsWithDate(catalogue, 'before', '2026-02-28')]).toEqual([0]);
    expect([...rowsWithDate(catalogue, 'before', '2026-02-27')]).toEqual([]);
  });

  it('never has a page without a date', () => {
    expect([...rowsWithDate(catalogue, 'after', '1900-01-01')]).toEqual([0, 1, 2]);
    expect([...rowsWithDate(catalogue, 'before', '2100-01-01')]).toEqual([0, 1, 2]);
  });
});

describe('passing', () => {
  const passed = (filters: Partial<SearchRequest['filters']>) =>
    [...passing(catalogue, { ...noFilters, ...filters })].map(([key, test]) => [
      key,
      [0, 1, 2, 3, 4].filter((row) => test(row)),
    ]);

  it('tests only the filters that are set', () => {
    expect(passed({})).toEqual([]);
    expect(passed({ type: ['pages'], dept: ['business'] })).toEqual([
      ['type', [1]],
      ['dept', [0, 2]],
    ]);
  });

  it('lets a row pass with any of the values, by their ids alone', () => {
    expect(passed({ dept: ['business', '組'] })).toEqual([['dept', [0, 2, 3]]]);
    expect(passed({ dept: ['本處'] })).toEqual([['dept', []]]);
  });
});
