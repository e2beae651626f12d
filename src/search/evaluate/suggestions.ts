import type { SearchRequest, SearchSuggestion } from '../answer.ts';
import type { Engine } from '../engine/open-engine.ts';
import { wantedTexts, type Query } from '../query/tree.ts';
import { writeQuery } from '../query/write.ts';
import { suggest } from '../suggest/suggest.ts';
import { queryRuns } from '../text/query-text.ts';
import { evaluate } from './evaluate.ts';
import { findWord } from './find-text.ts';
import { passing } from './rows.ts';

/** A query that found too little. */
interface Asked {
  query: Query;
  /** Words and phrases of it that stand nowhere. */
  missing: readonly string[];
  /** Whether it found nothing at all under the filters. */
  isEmpty: boolean;
  request: SearchRequest;
}

/** Other queries worth trying where a query finds nothing, or words of it stand nowhere: put right, without them, without filters. */
export async function makeSuggestions(
  { query, missing, isEmpty, request }: Asked,
  engine: Engine,
): Promise<SearchSuggestion[]> {
  const vocabulary = await engine.readVocabulary();
  const unknown = await unknownRuns(missing, engine);
  const { corrections, near } = vocabulary
    ? suggest(vocabulary, unknown)
    : { corrections: new Map<string, string>(), near: [] };
  const corrected = mapTexts(query, (text) => {
    const runs = missing.includes(text) ? queryRuns(text) : [];
    const isWrong = runs.some((run) => corrections.has(run));
    return isWrong ? runs.map((run) => corrections.get(run) ?? run).join(' ') : text;
  });
  const fewer = mapTexts(query, (text) => (missing.includes(text) ? undefined : text));
  const passes = [...passing(engine.catalogue, request.filters).values()];
  const offered = [
    ...(isEmpty && passes.length > 0
      ? [await withTotal(suggestion('without-filters', query), query, [])]
      : []),
    ...(corrected && corrections.size > 0 ? [suggestion('did-you-mean', corrected)] : []),
    ...(fewer && wantedTexts(fewer).length > 0
      ? [await withTotal(suggestion('without-word', fewer), fewer, passes)]
      : []),
    ...near.map((term) => suggestion('near-term', { kind: 'word', text: term })),
  ];
  const asked = writeQuery(query);
  const queries = offered.map((other) => other.query);
  return offered.filter(
    (other, index) =>
      other.total !== 0 &&
      (other.kind === 'without-filters' || (other.query !== asked && queries.indexOf(other.query) === index)),
  );

  async function withTotal(
    suggestion: SearchSuggestion,
    asked: Query,
    tests: readonly ((row: number) => boolean)[],
  ): Promise<SearchSuggestion> {
    const { selection } = await evaluate(asked, engine, request.synonyms);
    const rows = [...selection.rows].filter((row) => tests.every((test) => test(row)));
    return { ...suggestion, total: rows.length };
  }
}

/** The words that stand nowhere; of a phrase, those that do not stand anywhere by themselves. */
async function unknownRuns(missing: readonly string[], engine: Engine): Promise<string[]> {
  const unknown: string[] = [];
  for (const runs of missing.map(queryRuns)) {
    for (const run of runs) {
      if (runs.length === 1 || (await findWord(engine, run)).size === 0) unknown.push(run);
    }
  }
  return unknown;
}

function suggestion(kind: SearchSuggestion['kind'], asked: Query): SearchSuggestion {
  return { kind, query: writeQuery(asked) };
}

/** A query with other words and phrases; undefined where nothing to ask for is left. */
function mapTexts(query: Query, change: (text: string) => string | undefined): Query | undefined {
  switch (query.kind) {
    case 'word':
    case 'phrase': {
      const text = change(query.text);
      return text === undefined ? undefined : { ...query, text };
    }
    case 'and':
    case 'or': {
      const parts = query.parts.flatMap((part) => mapTexts(part, change) ?? []);
      const [only] = parts;
      return parts.length > 1 ? { ...query, parts } : only;
    }
    case 'title': {
      const part = mapTexts(query.part, change);
      return part ? { ...query, part } : undefined;
    }
    default:
      return query;
  }
}
