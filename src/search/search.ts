import { dayOfNumber } from '../shared/days.ts';
import type { SearchAnswer, SearchHint, SearchRequest, SearchResult } from './answer.ts';
import type { Passage } from './catalogue.ts';
import { openEngine, type Engine } from './engine/open-engine.ts';
import { evaluate, type Evaluation } from './evaluate/evaluate.ts';
import { makeExcerpt, markAll, type Mark } from './evaluate/excerpt.ts';
import { filterRows } from './evaluate/facets.ts';
import { order, type Scored } from './evaluate/order.ts';
import { passageLength } from './passage-length.ts';
import { parseQuery } from './query/parse.ts';
import { writeQuery } from './query/write.ts';

/** Where an index is, and how its files are read. */
export interface SearchOptions {
  /** Address of the index of one language, with a slash at its end. */
  folder: string;
  /** Reads the files of the index; the `fetch` of the browser by default. */
  fetch?: typeof fetch;
}

/** The search of one language. */
export interface Search {
  search: (request: SearchRequest) => Promise<SearchAnswer>;
  /** Compressed bytes that were fetched until now, the start included. */
  bytes: () => number;
}

/** Longer queries are cut here: nobody types them, and each word is a search of its own. */
const longestQuery = 500;

/** Opens the index of a language. The page (in its worker), the terminal and the tests all come in here. */
export async function openSearch({ folder, fetch: read }: SearchOptions): Promise<Search> {
  const engine = await openEngine(folder, read);
  return { search: (request) => answer(request, engine), bytes: engine.bytes };
}

async function answer(request: SearchRequest, engine: Engine): Promise<SearchAnswer> {
  const started = performance.now();
  const bytesBefore = engine.bytes();
  const { catalogue } = engine;
  const { query, broken } = parseQuery(Array.from(request.query).slice(0, longestQuery).join(''));
  const evaluation = query
    ? await evaluate(query, engine, request.synonyms)
    : everything(catalogue.dates.length);
  const { selection, marks, missing } = evaluation;
  const { rows, facets } = filterRows(catalogue, selection.rows, request.filters);
  const ordered = order(rows, selection.hits, request.sort, catalogue);
  const size = Math.max(1, request.size);
  const pages = Math.max(1, Math.ceil(ordered.length / size));
  const page = Math.min(Math.max(1, request.page), pages);
  const shown = ordered.slice((page - 1) * size, page * size);
  const results = await Promise.all(shown.map((scored) => makeResult(scored, engine, evaluation, marks)));
  const ms = performance.now() - started;
  const bytes = engine.bytes() - bytesBefore;
  // Loaded where it is needed: most searches find something.
  const suggestions =
    query && (missing.length > 0 || rows.length === 0)
      ? await (
          await import('./evaluate/suggestions.ts')
        ).makeSuggestions({ query, missing, isEmpty: rows.length === 0, request }, engine)
      : [];
  const hints: SearchHint[] = broken.map((part) => ({ kind: 'read-as-words', part }));
  return {
    query: request.query,
    locale: catalogue.language,
    understood: writeQuery(query),
    hints: [...hints, ...evaluation.hints],
    total: ordered.length,
    page,
    pages,
    results,
    facets,
    suggestions,
    ms,
    bytes,
  };
}

/** No words: all pages, as when a filter alone is asked for. */
function everything(count: number): Evaluation {
  const rows = new Set(Array.from({ length: count }, (_, row) => row));
  return { selection: { rows, hits: undefined }, hints: [], missing: [], marks: [] };
}

async function makeResult(
  { row, score }: Scored,
  engine: Engine,
  { selection }: Evaluation,
  marks: readonly Mark[],
): Promise<SearchResult> {
  const { filters, dates, keywordEnds } = engine.catalogue;
  const inText = Math.max(0, (selection.hits?.get(row)?.best ?? 0) - (keywordEnds[row] ?? 0));
  const passage = await engine.readPassage(row, Math.floor(inText / passageLength));
  const [type] = filters.type.rows[row] ?? [];
  const [dept] = filters.dept.rows[row] ?? [];
  const typeValue = type === undefined ? undefined : filters.type.values[type];
  return {
    url: passage.url,
    title: markAll(passage.title, marks),
    excerpt: makeExcerpt(passage.text, marks),
    breadcrumb: passage.breadcrumb,
    date: dayOf(dates[row] ?? 0),
    type: typeValue?.value ?? '',
    typeLabel: typeValue?.label ?? '',
    owner: (dept === undefined ? undefined : filters.dept.values[dept])?.label ?? '',
    score,
    ...fileOf(passage),
  };
}

function fileOf({ file }: Passage): Pick<SearchResult, 'file'> {
  return file ? { file } : {};
}

function dayOf(days: number): string {
  return days === 0 ? '' : dayOfNumber(days);
}
