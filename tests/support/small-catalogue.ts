import { mapFilters, type FilterKey } from '../../src/search/filters.ts';
import type { Catalogue } from '../../src/search/catalogue.ts';

/** A row of a catalogue. */
export interface SmallRow {
  /** ISO day; none where a page has none. */
  date?: string;
  /** Ids of values. */
  filters?: Partial<Record<FilterKey, readonly string[]>>;
}

/** The catalogue of a few rows. `labels` is what readers call a value, where that is not its id. */
export function smallCatalogue(
  rows: readonly SmallRow[],
  labels: Readonly<Record<string, string>> = {},
): Catalogue {
  const column = (key: FilterKey): Catalogue['filters'][FilterKey] => {
    const ids = [...new Set(rows.flatMap(({ filters }) => filters?.[key] ?? []))];
    return {
      values: ids.map((value) => ({ value, label: labels[value] ?? value })),
      rows: rows.map(({ filters }) => (filters?.[key] ?? []).map((id) => ids.indexOf(id))),
    };
  };
  return {
    language: 'zh-TW',
    isWithoutBlanks: true,
    dates: rows.map(({ date }) => (date === undefined ? 0 : Date.parse(date) / (24 * 60 * 60 * 1000))),
    titleEnds: rows.map(() => 0),
    headingEnds: rows.map(() => 0),
    keywordEnds: rows.map(() => 0),
    filters: mapFilters(column),
    synonyms: [],
  };
}
