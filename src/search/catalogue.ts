import { dayOfNumber } from '../shared/days.ts';
import type { FilterKey } from './filters.ts';

/** A value of a filter and what readers call it. */
export interface FilterValue {
  value: string;
  label: string;
}

/**
 * What the search knows of every page of a language before it asks for any: as columns, so that they pack well.
 * Results are filtered, counted and sorted by it without fetching anything else.
 */
export interface Catalogue {
  language: string;
  /** Whether its words stand without blanks, so that a word may go on behind the one that was typed. */
  isWithoutBlanks: boolean;
  /** Days since 1970, by row; 0 where a page has none. */
  dates: number[];
  /** By row: the positions in the index of its title, then of its headings, then of its keywords; its text follows. */
  titleEnds: number[];
  headingEnds: number[];
  keywordEnds: number[];
  /** By filter: its values, and by row the numbers of those it has. */
  filters: Record<FilterKey, { values: FilterValue[]; rows: number[][] }>;
  /** Words that mean the same, in groups. */
  synonyms: string[][];
}

/** What is fetched to show one result: a passage of a page, with what the page is. */
export interface Passage {
  url: string;
  title: string;
  breadcrumb: string[];
  text: string;
  file?: { name: string; url: string; format: string; size: number };
}

/** Names of the files of an index that are ours, not Pagefind's. */
export const catalogueFile = 'catalogue.pack';
export const vocabularyFile = 'vocabulary.pack';

/** The file of a passage of a row. */
export function passageFile(row: number, passage: number): string {
  return `text/${row.toString(36)}-${passage.toString(36)}.pack`;
}

/** A catalogue as it is stored: lengths instead of ends, and no years that follow from the dates. */
export type PackedCatalogue = Catalogue & { yearsAreInDates: boolean };

export function packCatalogue(catalogue: Catalogue): PackedCatalogue {
  const { titleEnds, headingEnds, keywordEnds, filters } = catalogue;
  const rows = yearRows(catalogue);
  const yearsAreInDates = JSON.stringify(rows) === JSON.stringify(filters.year.rows);
  return {
    ...catalogue,
    headingEnds: headingEnds.map((end, row) => end - (titleEnds[row] ?? 0)),
    keywordEnds: keywordEnds.map((end, row) => end - (headingEnds[row] ?? 0)),
    filters: yearsAreInDates ? { ...filters, year: { ...filters.year, rows: [] } } : filters,
    yearsAreInDates,
  };
}

export function unpackCatalogue(packed: PackedCatalogue): Catalogue {
  const headingEnds = packed.headingEnds.map((length, row) => length + (packed.titleEnds[row] ?? 0));
  const keywordEnds = packed.keywordEnds.map((length, row) => length + (headingEnds[row] ?? 0));
  const { year } = packed.filters;
  const filters = packed.yearsAreInDates
    ? { ...packed.filters, year: { ...year, rows: yearRows(packed) } }
    : packed.filters;
  return { ...packed, headingEnds, keywordEnds, filters };
}

/** The years of the rows, as their dates have them. */
function yearRows({ dates, filters }: Catalogue): number[][] {
  const numbers = new Map(filters.year.values.map(({ value }, number) => [value, number]));
  return dates.map((date) => {
    const number = date === 0 ? undefined : numbers.get(dayOfNumber(date).slice(0, 4));
    return number === undefined ? [] : [number];
  });
}
