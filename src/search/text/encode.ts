import { classOf } from './characters.ts';
import { sentenceEnd } from './normalise.ts';

/**
 * The only place that knows how text is written into the index.
 *
 * Each run of the normal form is written as its overlapping pairs of units, and its last unit alone: 電費試算 becomes
 * 電費 費試 試算 算ǃ. A unit is one Chinese character, or one word of letters and digits: 繳2026年 is 繳2026 2026年 年ǃ,
 * and a run of English is one unit. So any substring of a run is a row of neighbouring pairs, a single character is
 * the beginning of a token, and no browser has to know where a Chinese word ends.
 */
export function encode(normal: string): string {
  return normal
    .split(' ')
    .map((run) => tokensOf(run).join(' '))
    .join(' ');
}

/** Reads the normal form back out of an encoded text. */
export function decode(encoded: string): string {
  if (encoded === '') return '';
  const runs: string[] = [''];
  for (const token of encoded.split(' ')) {
    const units = unitsOf(token);
    runs.push(`${runs.pop() ?? ''}${units[0] ?? ''}`);
    // A token of one unit, or of one and the mark, is the last of its run.
    if (units.length === 1 || units[1] === lastMark) runs.push('');
  }
  return runs.slice(0, -1).join(' ');
}

/** Where the token at each place of the index begins in the normal form; the ends of sentences have a place too. */
export function tokenStarts(normal: string): number[] {
  const starts: number[] = [];
  let start = 0;
  for (const run of normal.split(' ')) {
    for (const unit of unitsOf(run)) {
      starts.push(start);
      start += unit.length;
    }
    start += 1;
  }
  return starts;
}

/** The tokens of a run, one for each of its units. */
export function tokensOf(run: string): string[] {
  const units = unitsOf(run);
  return units.map((unit, index) => unit + (units[index + 1] ?? (isSingle(unit) ? lastMark : '')));
}

/**
 * Stands after the last character of a run. Without it 費 would be a token, and where 費廢 stands nowhere Pagefind
 * looks for the longest token that 費廢 begins with. A letter that no language of these texts has, so that Pagefind
 * keeps it; the normal form has none (src/search/text/characters.ts).
 */
export const lastMark = 'ǃ';

function isSingle(unit: string): boolean {
  return unit !== sentenceEnd && classOf(unit) === 'single';
}

/** The units of a run. */
export function unitsOf(run: string): string[] {
  if (run === sentenceEnd) return [run];
  const units: string[] = [];
  let word = '';
  for (const character of run) {
    if (classOf(character) === 'piece') word += character;
    else {
      if (word !== '') units.push(word);
      word = '';
      units.push(character);
    }
  }
  if (word !== '') units.push(word);
  return units;
}
