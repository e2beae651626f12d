import { classOf } from './characters.ts';
import { fold } from './fold.ts';
import { commonYear } from './years.ts';

/** A text in its normal form, and where each of its UTF-16 units comes from in the original. */
export interface NormalText {
  text: string;
  /** For each unit of `text`: where its original begins, and the place after it. */
  starts: readonly number[];
  ends: readonly number[];
}

/** What stands for the end of a sentence, with a blank on both sides. */
export const sentenceEnd = '。';

/**
 * The one form in which texts and queries are compared: runs of characters with a blank between them.
 * 臺＝台, full-width＝half-width, capital＝small, 民國115年＝115年＝2026年. The original stays what is shown.
 */
export function normalise(original: string): string {
  return normaliseWithOffsets(original).text;
}

/** The normal form with the places of its characters, so that a match can be marked in the original. */
export function normaliseWithOffsets(original: string): NormalText {
  const form = new NormalForm();
  let start = 0;
  for (const character of original) {
    const end = start + character.length;
    const folded = fold(character);
    if (folded.length === 1) form.add(folded, start, end);
    // One character may stand for several: ㎡ is m2.
    else for (const part of folded) form.add(part, start, end);
    start = end;
  }
  return form;
}

/** What was met since the last letter, the stronger the later in this list. */
const breaks = ['none', 'line', 'blank', 'mark', 'dot', 'stop'] as const;
type Break = (typeof breaks)[number];

class NormalForm implements NormalText {
  text = '';
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  #since: Break = 'none';
  #last: 'single' | 'piece' | undefined;
  /** Where the word of letters and digits begins that stands last. */
  #wordStart = 0;

  add(character: string, start: number, end: number): void {
    const kind = classOf(character);
    if (kind === 'single' || kind === 'piece') {
      const joined = this.#join(kind, start);
      if (kind === 'piece' && !(joined && this.#last === 'piece')) this.#wordStart = this.text.length;
      if (character === '年' && this.#last === 'piece' && joined) this.#readYear();
      this.#write(character, start, end);
      this.#last = kind;
      this.#since = 'none';
    } else this.#since = stronger(this.#since, kind, character);
  }

  /** Writes what stands between the last letter and this one; returns whether they belong to one run. */
  #join(kind: 'single' | 'piece', place: number): boolean {
    if (this.#last === undefined || this.#since === 'none') return true;
    if (this.#since === 'stop') {
      this.#write(` ${sentenceEnd} `, place, place);
      return false;
    }
    // A line break inside a Chinese paragraph is no blank, and 第 46 條 is 第46條.
    const isChinese = kind === 'single' || this.#last === 'single';
    const isMixed = kind !== this.#last;
    if (isChinese && (this.#since === 'line' || (this.#since === 'blank' && isMixed))) return true;
    this.#write(' ', place, place);
    return false;
  }

  /** 115年 is 2026年: the number before 年 is written anew, at the places of the old one. */
  #readYear(): void {
    const from = this.#wordStart;
    const digits = this.text.slice(from);
    const year = commonYear(digits, this.text.endsWith('民國', from));
    if (year === digits) return;
    const start = this.starts[from] ?? 0;
    const end = this.ends.at(-1) ?? start;
    this.text = this.text.slice(0, from);
    this.starts.length = from;
    this.ends.length = from;
    this.#write(year, start, end);
  }

  #write(characters: string, start: number, end: number): void {
    this.text += characters;
    for (let unit = 0; unit < characters.length; unit += 1) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }
}

function stronger(before: Break, kind: 'stop' | 'gap' | 'line', character: string): Break {
  const isBlank = character.trim() === '';
  // A dot ends a sentence only where a blank follows: 3.5 and e.g. do not.
  if (before === 'dot' && isBlank) return 'stop';
  const met: Break =
    kind === 'stop'
      ? 'stop'
      : kind === 'line'
        ? 'line'
        : isBlank
          ? 'blank'
          : character === '.'
            ? 'dot'
            : 'mark';
  return breaks.indexOf(met) > breaks.indexOf(before) ? met : before;
}
