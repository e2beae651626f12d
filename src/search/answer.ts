import type { FilterKey } from './filters.ts';

export const sortOrders = ['relevance', 'date', 'topic'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** What a reader asks for: everything that stands in the address of a results page. */
export interface SearchRequest {
  /** The query as typed, in the query language. */
  query: string;
  page: number;
  size: number;
  sort: SortOrder;
  filters: Readonly<Record<FilterKey, readonly string[]>>;
  /** Synonyms are searched too unless the reader undid it. */
  synonyms: boolean;
}

/** A piece of an excerpt; `found` pieces are marked. */
export interface ExcerptPiece {
  text: string;
  found: boolean;
}

/** One hit, as it is shown. */
export interface SearchResult {
  url: string;
  title: readonly ExcerptPiece[];
  excerpt: readonly ExcerptPiece[];
  /** Labels of the way from the home page. */
  breadcrumb: readonly string[];
  /** ISO day. */
  date: string;
  /** Id of the kind, a value of the filter `type`. */
  type: string;
  /** Label of the kind in the page's language. */
  typeLabel: string;
  /** Name of the owner. */
  owner: string;
  score: number;
  /** Present when the hit is in a file of the page: its name, address, format, and size in bytes. */
  file?: { name: string; url: string; format: string; size: number };
}

/** A value of a filter, with how many hits it has under the other filters. */
export interface FacetValue {
  value: string;
  label: string;
  count: number;
  selected: boolean;
}

/** Something worth telling about how a query was read. */
export type SearchHint =
  | { kind: 'synonyms'; word: string; also: readonly string[] }
  | { kind: 'read-as-words'; part: string }
  | { kind: 'missing-word'; word: string };

/** Another query worth trying. */
export interface SearchSuggestion {
  kind: 'did-you-mean' | 'without-filters' | 'without-word' | 'near-term';
  query: string;
  /** Hits it would have, where that is known without asking. */
  total?: number;
}

/** The answer to a request; the page, the terminal and the tests read the same one. */
export interface SearchAnswer {
  query: string;
  locale: string;
  /** The query as it was understood, written back in the query language. */
  understood: string;
  hints: readonly SearchHint[];
  total: number;
  page: number;
  pages: number;
  results: readonly SearchResult[];
  facets: Readonly<Record<FilterKey, readonly FacetValue[]>>;
  suggestions: readonly SearchSuggestion[];
  /** Milliseconds from the request to the first page of results with their data. */
  ms: number;
  /** Compressed bytes a browser would fetch for this query: index chunks and the fragments of this page's results. */
  bytes: number;
}

/** What the page sends to the worker. It names the index, so that the worker is the same file for every language. */
export interface WorkerQuestion {
  id: number;
  request: SearchRequest;
  /** Path of the index of the page's language from the root of the host, with a slash at its end. */
  index: string;
  locale: string;
}

/** What the worker sends back. An error is for the log; the page says that the search could not be loaded, and offers to try again. */
export type WorkerReply = { id: number; answer: SearchAnswer } | { id: number; error: string };
