import type { SearchSuggestion } from '../answer.ts';
import type { Engine } from '../engine/open-engine.ts';
import { wantedTexts, type Query } from '../query/tree.ts';
import { writeQuery } from '../query/write.ts';
import { suggest } from '../suggest/suggest.ts';
import { queryRuns } from '../text/query-text.ts';
import { evaluate } from './evaluate.ts';

/** Other queries worth trying where words of a query stand nowhere: without them, or put right. */
export async function makeSuggestions(
  query: Query,
  missing: readonly string[],
  engine: Engine,
  useSynonyms: boolean,
): Promise<SearchSuggestion[]> {
  const vocabulary = await engine.readVocabulary();
  const normal = (text: string): string => queryRuns(text).join(' ');
  const words = wantedTexts(query).map(({ text }) => normal(text));
  const near = vocabulary ? suggest(vocabulary, words, missing.map(normal)) : [];
  const fewer = leaveOut(query, missing);
  const without = fewer ? [await withTotal({ kind: 'without-word', query: writeQuery(fewer) }, fewer)] : [];
  return [...near, ...without.filter(({ total }) => total !== 0)];

  async function withTotal(suggestion: SearchSuggestion, asked: Query): Promise<SearchSuggestion> {
    const { selection } = await evaluate(asked, engine, useSynonyms);
    return { ...suggestion, total: selection.rows.size };
  }
}

/** A query without some of its words; undefined where nothing to search for is left. */
function leaveOut(query: Query, words: readonly string[]): Query | undefined {
  switch (query.kind) {
    case 'word':
    case 'phrase':
      return words.includes(query.text) ? undefined : query;
    case 'and':
    case 'or': {
      const parts = query.parts.flatMap((part) => leaveOut(part, words) ?? []);
      const [only] = parts;
      if (!parts.some((part) => wantedTexts(part).length > 0)) return undefined;
      return parts.length > 1 ? { ...query, parts } : only;
    }
    case 'title': {
      const part = leaveOut(query.part, words);
      return part ? { ...query, part } : undefined;
    }
    default:
      return query;
  }
}
