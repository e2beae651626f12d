import { normalise, sentenceEnd } from './normalise.ts';
import { commonYear } from './years.ts';

/** The runs of a query's word or phrase, in normal form; ends of sentences say nothing in a query. */
export function queryRuns(text: string): string[] {
  const normal = normalise(text)
    // Texts say 民國115年, 115年 or 2026年: without the name of the calendar, one form finds all of them.
    .replace(/(?:中華)?民國(\d{1,3})(?![\d年])/gu, (_, year: string) => commonYear(year, true))
    .replace(/(?:中華)?民國(?=\d{4}年)|西元(?=\d{4})/gu, '')
    // A year is found without its 年 too, as in 2026-03-01.
    .replace(/(?<!\S)(\d{4})年(?!\S)/gu, '$1');
  return normal.split(' ').filter((run) => run !== '' && run !== sentenceEnd);
}
