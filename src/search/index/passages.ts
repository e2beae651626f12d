import { passageLength } from '../passage-length.ts';
import { tokenStarts } from '../text/encode.ts';
import type { NormalText } from '../text/normalise.ts';

/** Characters of the passages before and after, so that an excerpt at an edge has neighbours. */
const overlap = 60;

/** Cuts a text into passages: the number of one is the place of a token in the text, divided by its length. */
export function cutPassages(text: string, normal: NormalText): string[] {
  const starts = tokenStarts(normal.text).map((unit) => normal.starts[unit] ?? text.length);
  if (starts.length <= passageLength) return [text];
  const passages: string[] = [];
  for (let first = 0; first < starts.length; first += passageLength) {
    const from = Math.max(0, (starts[first] ?? 0) - overlap);
    const to = (starts[first + passageLength] ?? text.length) + overlap;
    passages.push(text.slice(from, to));
  }
  return passages;
}
