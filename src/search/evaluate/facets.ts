import type { FacetValue, SearchRequest } from '../answer.ts';
import { mapFilters, type FilterKey } from '../filters.ts';
import type { Catalogue } from '../catalogue.ts';
import { passing } from './rows.ts';

/** The rows that pass all filters, and for each filter what choosing one of its values would leave. */
export function filterRows(
  catalogue: Catalogue,
  rows: ReadonlySet<number>,
  asked: SearchRequest['filters'],
): { rows: number[]; facets: Record<FilterKey, FacetValue[]> } {
  const tests = passing(catalogue, asked);
  const passed = [...rows].filter((row) => [...tests.values()].every((test) => test(row)));
  const facetOf = (key: FilterKey): FacetValue[] => {
    const others = [...tests].filter(([other]) => other !== key).map(([, test]) => test);
    const base = tests.has(key) ? [...rows].filter((row) => others.every((test) => test(row))) : passed;
    return countValues(catalogue, key, base, asked[key]);
  };
  return {
    rows: passed,
    facets: mapFilters(facetOf),
  };
}

function countValues(
  catalogue: Catalogue,
  key: FilterKey,
  rows: readonly number[],
  asked: readonly string[],
): FacetValue[] {
  const { values, rows: column } = catalogue.filters[key];
  const counts = values.map(() => 0);
  for (const row of rows) for (const number of column[row] ?? []) counts[number] = (counts[number] ?? 0) + 1;
  return values
    .map(({ value, label }, number) => ({
      value,
      label,
      count: counts[number] ?? 0,
      selected: asked.includes(value),
    }))
    .filter(({ count, selected }) => count > 0 || selected)
    .sort((a, b) =>
      key === 'year' ? compare(b.value, a.value) : b.count - a.count || compare(a.label, b.label),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
