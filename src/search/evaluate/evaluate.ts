import type { SearchHint } from '../answer.ts';
import type { FilterKey } from '../filters.ts';
import type { Engine } from '../engine/open-engine.ts';
import type { Query } from '../query/tree.ts';
import { queryRuns } from '../text/query-text.ts';
import { commonYear } from '../text/years.ts';
import { intersect, selectHits, unite, without, type Selection } from './combine.ts';
import type { Mark } from './excerpt.ts';
import { findMostOf, findPhrase, findWord } from './find-text.ts';
import { ranks, type Hit, type Hits } from './hit.ts';
import { rowsWithDate, rowsWithValue } from './rows.ts';
import { synonymsOf } from './synonyms.ts';

/** What evaluating a query found out besides the rows. */
export interface Evaluation {
  selection: Selection;
  hints: SearchHint[];
  /** Words and phrases that stand nowhere. */
  missing: string[];
  /** What to mark. */
  marks: Mark[];
}

/** How much less a page counts that says it in other words. */
const synonymLoss = 0.5;

/** Finds the rows a query asks for: each word and phrase is a search of its own, the rest are sets. */
export async function evaluate(query: Query, engine: Engine, useSynonyms: boolean): Promise<Evaluation> {
  const evaluator = new Evaluator(engine, useSynonyms);
  const selection = await evaluator.select(query);
  const { hints, missing, marks } = evaluator;
  return { selection, hints, missing: [...missing], marks: [...marks.values()] };
}

class Evaluator {
  readonly hints: SearchHint[] = [];
  readonly missing = new Set<string>();
  readonly marks = new Map<string, Mark>();
  readonly #engine: Engine;
  readonly #useSynonyms: boolean;
  /** Inside NOT: what is unwanted is neither marked nor missed. */
  #isUnwanted = false;

  constructor(engine: Engine, useSynonyms: boolean) {
    this.#engine = engine;
    this.#useSynonyms = useSynonyms;
  }

  async select(query: Query): Promise<Selection> {
    const { catalogue } = this.#engine;
    switch (query.kind) {
      case 'word':
        return await this.#word(query.text);
      case 'phrase':
        return await this.#phrase(query.text);
      case 'title':
        return inTitle(await this.select(query.part));
      case 'and':
        return await this.#and(query.parts);
      case 'or':
        return unite(await this.#each(query.parts));
      case 'not':
        return await this.#and([query]);
      case 'filter':
        return this.#filter(query.key, query.value);
      default:
        return { rows: rowsWithDate(catalogue, query.kind, query.day), hits: undefined };
    }
  }

  #filter(key: FilterKey, value: string): Selection {
    const rows = rowsWithValue(this.#engine.catalogue, key, value);
    if (rows.size === 0 && !this.#isUnwanted)
      this.hints.push({ kind: 'missing-word', word: `${key}:${value}` });
    return { rows, hits: undefined };
  }

  async #and(parts: readonly Query[]): Promise<Selection> {
    const unwanted = parts.filter((part) => part.kind === 'not');
    const wanted = await this.#each(parts.filter((part) => part.kind !== 'not'));
    const { catalogue } = this.#engine;
    const all = wanted.length > 0 ? intersect(wanted, catalogue) : allRows(catalogue.dates.length);
    let { rows } = all;
    for (const { part } of unwanted) {
      const wasUnwanted = this.#isUnwanted;
      this.#isUnwanted = true;
      rows = without(rows, await this.select(part));
      this.#isUnwanted = wasUnwanted;
    }
    return { rows, hits: all.hits };
  }

  /** One after the other, so that hints come in the order of the words; the engine fetches each part at once. */
  async #each(parts: readonly Query[]): Promise<Selection[]> {
    const selections: Selection[] = [];
    for (const part of parts) selections.push(await this.select(part));
    return selections;
  }

  async #word(text: string): Promise<Selection> {
    const runs = queryRuns(text);
    if (runs.length === 0) return allRows(this.#engine.catalogue.dates.length);
    const [run = ''] = runs;
    const whole =
      runs.length === 1 ? await findWord(this.#engine, run) : await findPhrase(this.#engine, runs);
    const own = whole.size > 0 || runs.length > 1 ? whole : await findMostOf(this.#engine, run);
    // 115 is a number, and the year that texts write as 115年 or 2026.
    const year = commonYear(run, false);
    const asYear =
      runs.length === 1 && year !== run ? await findWord(this.#engine, `${year}年`) : new Map<number, Hit>();
    this.#mark(runs, runs.length > 1);
    if (asYear.size > 0) this.#mark([`${year}年`], true);
    return await this.#withSynonyms(text, own, asYear);
  }

  async #phrase(text: string): Promise<Selection> {
    const runs = queryRuns(text);
    if (runs.length === 0) return allRows(this.#engine.catalogue.dates.length);
    const hits = await findPhrase(this.#engine, runs);
    this.#mark(runs, true);
    this.#note(text, hits.size > 0);
    return selectHits(hits);
  }

  async #withSynonyms(text: string, own: Hits, asYear: Hits): Promise<Selection> {
    const { synonyms, isWithoutBlanks } = this.#engine.catalogue;
    const others = this.#useSynonyms && !this.#isUnwanted ? synonymsOf(text, synonyms, isWithoutBlanks) : [];
    const also: string[] = [];
    const selections = [selectHits(own), selectHits(asYear)];
    for (const other of others) {
      const otherRuns = queryRuns(other);
      const hits = await findPhrase(this.#engine, otherRuns);
      if (hits.size === 0) continue;
      also.push(other);
      this.#mark(otherRuns, true);
      selections.push(selectHits(demoted(hits)));
    }
    if (also.length > 0) this.hints.push({ kind: 'synonyms', word: text, also });
    const selection = unite(selections);
    this.#note(text, selection.rows.size > 0);
    return { ...selection, hits: selection.hits ?? new Map() };
  }

  #mark(runs: readonly string[], isPhrase: boolean): void {
    const text = runs.join(' ');
    if (!this.#isUnwanted) this.marks.set(text, { text, isPhrase });
  }

  #note(text: string, isFound: boolean): void {
    if (this.#isUnwanted || isFound) return;
    this.missing.add(text);
    this.hints.push({ kind: 'missing-word', word: text });
  }
}

function allRows(count: number): Selection {
  return { rows: new Set(Array.from({ length: count }, (_, row) => row)), hits: undefined };
}

function demoted(hits: Hits): Hits {
  return new Map([...hits].map(([row, hit]) => [row, { ...hit, rank: hit.rank - synonymLoss }]));
}

/** Of a selection, the rows whose title has what was asked for. */
function inTitle({ rows, hits }: Selection): Selection {
  if (!hits) return { rows, hits };
  return selectHits(new Map([...hits].filter(([, { rank }]) => rank >= ranks.title - synonymLoss)));
}
