import { describe, expect, it } from 'vitest';
import type { SearchRequest } from '../../../../src/search/answer.ts';
import type { FilterKey } from '../../../../src/search/filters.ts';
import { filterRows } from '../../../../src/search/evaluate/facets.ts';
import { smallCatalogue } from '../../../support/small-catalogue.ts';
import { noFilters } from '../../../support/small-index.ts';

const catalogue = smallCatalogue(
  [
    {
      filters: {
        type: ['faqs'],
        dept: ['b'],
        year: ['2024'],
        theme: ['100'],
        cake: ['110'],
        service: ['E00'],
      },
    },
    { filters: { type: ['faqs'], dept: ['c'], year: ['2026'] } },
    { filters: { type: ['pages'], dept: ['c'], year: ['2026'], theme: ['100', '200'] } },
    { filters: { type: ['pages'], dept: ['a'], year: ['2025'] } },
    { filters: { type: ['forms'], dept: ['a'], year: ['2023'] } },
  ],
  { a: '丙', b: '乙', c: '甲' },
);
const found = new Set([3, 2, 1, 0]);

function asked(filters: Partial<SearchRequest['filters']> = {}) {
  const { rows, facets } = filterRows(catalogue, found, { ...noFilters, ...filters });
  const shown = (key: FilterKey) =>
    facets[key].map(
      ({ value, label, count, selected }) => `${value} ${label} ${String(count)}${selected ? ' *' : ''}`,
    );
  return { rows, shown };
}

describe('filterRows', () => {
  it('lets all rows pass where nothing is chosen, and counts the values of the rows that were found', () => {
    const { rows, shown } = asked();
    expect(rows).toEqual([3, 2, 1, 0]);
    expect(shown('type')).toEqual(['faqs faqs 2', 'pages pages 2']);
    expect(shown('cake')).toEqual(['110 110 1']);
    expect(shown('service')).toEqual(['E00 E00 1']);
  });

  it('has the values used most first, those used as often by their names, and years from the newest', () => {
    const { shown } = asked();
    expect(shown('theme')).toEqual(['100 100 2', '200 200 1']);
    // 丙 (U+4E19) comes before 乙 (U+4E59).
    expect(shown('dept')).toEqual(['c 甲 2', 'a 丙 1', 'b 乙 1']);
    expect(shown('year')).toEqual(['2026 2026 2', '2025 2025 1', '2024 2024 1']);
  });

  it('leaves values of one count and name in the order of the site', () => {
    const alike = smallCatalogue([{ filters: { dept: ['b'] } }, { filters: { dept: ['a'] } }], {
      a: '組',
      b: '組',
    });
    const { facets } = filterRows(alike, new Set([0, 1]), noFilters);
    expect(facets.dept.map(({ value }) => value)).toEqual(['b', 'a']);
  });

  it('counts the values of a filter under the other filters alone', () => {
    const { rows, shown } = asked({ type: ['pages'], year: ['2026', '2025'] });
    expect(rows).toEqual([3, 2]);
    expect(shown('type')).toEqual(['pages pages 2 *', 'faqs faqs 1']);
    expect(shown('year')).toEqual(['2026 2026 1 *', '2025 2025 1 *']);
    expect(shown('dept')).toEqual(['a 丙 1', 'c 甲 1']);
  });

  it('keeps a chosen value that nothing has, so that it can be undone', () => {
    const { rows, shown } = asked({ type: ['forms'] });
    expect(rows).toEqual([]);
    expect(shown('type')).toEqual(['faqs faqs 2', 'pages pages 2', 'forms forms 0 *']);
    expect(shown('dept')).toEqual([]);
  });
});
