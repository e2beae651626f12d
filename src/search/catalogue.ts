import type { FilterKey } from './answer.ts';

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
  /** By row: the places in the index of its title, then of its headings, then of its keywords; its text follows. */
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
