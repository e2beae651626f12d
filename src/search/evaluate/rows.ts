import { dayNumber } from '../../shared/days.ts';
import type { SearchRequest } from '../answer.ts';
import type { FilterKey } from '../filters.ts';
import { filterKeys } from '../filters.ts';
import type { Catalogue } from '../catalogue.ts';
import { normalise } from '../text/normalise.ts';

/** Rows with a value of a filter, named by its id or as readers know it, or by a part of that. */
export function rowsWithValue(catalogue: Catalogue, key: FilterKey, asked: string): ReadonlySet<number> {
  const { values, rows } = catalogue.filters[key];
  const normal = normalise(asked).replaceAll(' ', '');
  const isExact = values.some(({ value }) => value === asked);
  const wanted = new Set(
    values.flatMap(({ value, label }, number) =>
      value === asked || (!isExact && normal !== '' && normalise(label).replaceAll(' ', '').includes(normal))
        ? [number]
        : [],
    ),
  );
  return rowsWhere(rows.length, (row) => rows[row]?.some((number) => wanted.has(number)) ?? false);
}

/** Rows of a day and later, or of a day and earlier. */
export function rowsWithDate(
  catalogue: Catalogue,
  side: 'after' | 'before',
  asked: string,
): ReadonlySet<number> {
  const limit = dayNumber(asked);
  return rowsWhere(catalogue.dates.length, (row) => {
    const date = catalogue.dates[row] ?? 0;
    return date !== 0 && (side === 'after' ? date >= limit : date <= limit);
  });
}

/** For each filter that is set: which rows pass it. A row passes with any of the values asked for. */
export function passing(
  catalogue: Catalogue,
  asked: SearchRequest['filters'],
): Map<FilterKey, (row: number) => boolean> {
  const tests = new Map<FilterKey, (row: number) => boolean>();
  for (const key of filterKeys) {
    if (asked[key].length === 0) continue;
    const { values, rows } = catalogue.filters[key];
    const wanted = new Set(
      values.flatMap(({ value }, number) => (asked[key].includes(value) ? [number] : [])),
    );
    tests.set(key, (row) => rows[row]?.some((number) => wanted.has(number)) ?? false);
  }
  return tests;
}

function rowsWhere(count: number, test: (row: number) => boolean): ReadonlySet<number> {
  const rows = new Set<number>();
  for (let row = 0; row < count; row += 1) if (test(row)) rows.add(row);
  return rows;
}
