import type { Contestant, Outcome } from './contestants.ts';
import type { Question } from './questions.ts';

/** What came of a set of questions, for one contestant. */
export interface Measured {
  recall: number;
  precision: number;
  /** Mean of one over the place of the first page wanted. */
  mrr: number;
  /** Part of the questions with a page wanted among the first ten. */
  success: number;
  ms: number[];
  bytes: number[];
}

/**
 * Puts the questions to all contestants in turn, so that a busy moment of the machine hits all of them alike.
 * `all`: every page found counts, not only the first ten.
 */
export async function measure(
  questions: readonly Question[],
  contestants: readonly Contestant[],
  { quoted = false, all = false } = {},
): Promise<Map<string, Measured>> {
  const outcomes = new Map<string, { question: Question; outcome: Outcome }[]>(
    contestants.map(({ name }) => [name, []]),
  );
  for (const [number, question] of questions.entries()) {
    const query = quoted ? `"${question.query}"` : question.query;
    // Each time another one begins.
    const order = [
      ...contestants.slice(number % contestants.length),
      ...contestants.slice(0, number % contestants.length),
    ];
    for (const contestant of order) {
      const outcome = await contestant.ask(query, all ? 100_000 : 10);
      outcomes.get(contestant.name)?.push({ question, outcome });
    }
  }
  return new Map([...outcomes].map(([name, list]) => [name, summarise(list)]));
}

function summarise(list: readonly { question: Question; outcome: Outcome }[]): Measured {
  const places = list.map(
    ({ question, outcome }) => outcome.urls.findIndex((url) => question.relevant.has(url)) + 1,
  );
  const hits = list.map(
    ({ question, outcome }) => outcome.urls.filter((url) => question.relevant.has(url)).length,
  );
  return {
    recall: mean(list.map(({ question }, index) => (hits[index] ?? 0) / question.relevant.size)),
    precision: mean(
      list.map(({ outcome }, index) =>
        outcome.urls.length === 0 ? 0 : (hits[index] ?? 0) / outcome.urls.length,
      ),
    ),
    mrr: mean(places.map((place) => (place === 0 ? 0 : 1 / place))),
    success: mean(places.map((place) => (place > 0 && place <= 10 ? 1 : 0))),
    ms: list.map(({ outcome }) => outcome.ms),
    bytes: list.map(({ outcome }) => outcome.bytes),
  };
}

/** The value below which a part of the values lie. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}
