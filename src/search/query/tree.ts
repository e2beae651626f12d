import type { FilterKey } from '../filters.ts';

/** What a query asks for. */
export type Query =
  /** A word, or several written as one. */
  | { kind: 'word'; text: string }
  /** Exactly this, in this order. */
  | { kind: 'phrase'; text: string }
  | { kind: 'and'; parts: readonly Query[] }
  | { kind: 'or'; parts: readonly Query[] }
  | { kind: 'not'; part: Query }
  /** Only in titles. */
  | { kind: 'title'; part: Query }
  /** A value of a filter: its id or its label, as typed. */
  | { kind: 'filter'; key: FilterKey; value: string }
  /** From a day on, or until a day; ISO days. */
  | { kind: 'after' | 'before'; day: string };

/** The words and phrases of a query that a page should have, in their order: not those after NOT. */
export function wantedTexts(query: Query): Extract<Query, { kind: 'word' | 'phrase' }>[] {
  switch (query.kind) {
    case 'word':
    case 'phrase':
      return [query];
    case 'and':
    case 'or':
      return query.parts.flatMap(wantedTexts);
    case 'title':
      return wantedTexts(query.part);
    default:
      return [];
  }
}
