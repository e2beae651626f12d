import type { SearchSuggestion } from '../answer.ts';
import type { Engine } from '../engine/open-engine.ts';
import { wantedTexts, type Query } from '../query/tree.ts';
import { writeQuery } from '../query/write.ts';
import { suggest } from '../suggest/suggest.ts';
import { queryRuns } from '../text/query-text.ts';
import { evaluate } from './evaluate.ts';
import { findWord } from './find-text.ts';

/** Other queries worth trying where words of a query stand nowhere: without them, or put right. */
export async function makeSuggestions(
  query: Query,
  missing: readonly string[],
  engine: Engine,
  useSynonyms: boolean,
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
  const offered = [
    ...(corrected && corrections.size > 0 ? [suggestion('did-you-mean', corrected)] : []),
    ...(fewer && wantedTexts(fewer).length > 0
      ? [await withTotal(suggestion('without-word', fewer), fewer)]
      : []),
    ...near.map((term) => suggestion('near-term', { kind: 'word', text: term })),
  ];
  const queries = offered.map((other) => other.query);
  return offered.filter(
    (other, index) =>
      other.total !== 0 && other.query !== writeQuery(query) && queries.indexOf(other.query) === index,
  );

  async function withTotal(suggestion: SearchSuggestion, asked: Query): Promise<SearchSuggestion> {
    const { selection } = await evaluate(asked, engine, useSynonyms);
    return { ...suggestion, total: selection.rows.size };
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
