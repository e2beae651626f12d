import { dayNumber } from '../../shared/days.ts';
import { mapFilters, type FilterKey } from '../filters.ts';
import type { Catalogue, FilterValue } from '../catalogue.ts';
import type { IndexedEntry } from './encode-entry.ts';

/** Makes the catalogue of the entries of a language, in the order of the engine's rows. */
export function makeCatalogue(
  rows: readonly IndexedEntry[],
  about: Pick<Catalogue, 'language' | 'isWithoutBlanks' | 'synonyms'>,
): Catalogue {
  return {
    ...about,
    dates: rows.map(({ entry }) => dayOf(entry.page.date)),
    titleEnds: rows.map(({ ends }) => ends.title),
    headingEnds: rows.map(({ ends }) => ends.headings),
    keywordEnds: rows.map(({ ends }) => ends.keywords),
    filters: mapFilters(column),
  };

  /** The values of a filter, those used most first, so that most rows have small numbers. */
  function column(key: FilterKey): Catalogue['filters'][typeof key] {
    const uses = new Map<string, { entry: FilterValue; count: number }>();
    for (const { entry } of rows) {
      for (const { value, label } of entry.page.filters[key]) {
        const known = uses.get(value) ?? { entry: { value, label }, count: 0 };
        known.count += 1;
        uses.set(value, known);
      }
    }
    const values = [...uses.values()].sort(
      (a, b) => b.count - a.count || (a.entry.value < b.entry.value ? -1 : 1),
    );
    const numbers = new Map(values.map(({ entry }, number) => [entry.value, number]));
    return {
      values: values.map(({ entry }) => entry),
      rows: rows.map(({ entry }) => entry.page.filters[key].flatMap(({ value }) => numbers.get(value) ?? [])),
    };
  }
}

function dayOf(date: string): number {
  const days = dayNumber(date);
  return Number.isNaN(days) ? 0 : days;
}
