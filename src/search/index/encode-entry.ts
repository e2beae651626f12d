import type { EngineRecord } from '../engine/write-index.ts';
import { encode, tokenStarts } from '../text/encode.ts';
import { normalise, normaliseWithOffsets, sentenceEnd } from '../text/normalise.ts';
import type { Entry } from './entries.ts';
import { cutPassages } from './passages.ts';

/** An entry that is in the index, and where each of its parts ends in the row of its tokens. */
export interface IndexedEntry {
  entry: Entry;
  ends: { title: number; headings: number; keywords: number };
  /** Its text in normal form. */
  normal: string;
}

/** An entry as it goes into the index: as the engine takes it, and its own text in passages. */
export interface EncodedEntry extends IndexedEntry {
  record: EngineRecord;
  passages: string[];
}

/**
 * Writes an entry's parts one behind the other, so that the place of a match says whether it is in the title, a
 * heading, a keyword or the text. The end of a sentence stands before each part and heading: no phrase goes across.
 */
export function encodeEntry(entry: Entry): EncodedEntry {
  const title = part([entry.title], '');
  const headings = part(entry.headings);
  const keywords = part(entry.page.keywords);
  const normal = normaliseWithOffsets(entry.text);
  const body = encode(join([sentenceEnd, normal.text]));
  const titleEnd = title.length;
  const headingEnd = titleEnd + headings.length;
  return {
    entry,
    record: { title: title.tokens, headings: headings.tokens, keywords: keywords.tokens, body },
    ends: { title: titleEnd, headings: headingEnd, keywords: headingEnd + keywords.length + 1 },
    normal: normal.text,
    passages: cutPassages(entry.text, normal),
  };
}

function part(texts: readonly string[], before = sentenceEnd): { tokens: string; length: number } {
  const normal = texts.map(normalise).filter((text) => text !== '');
  const all = join([before, normal.join(` ${sentenceEnd} `)]);
  return { tokens: encode(all), length: all === '' ? 0 : tokenStarts(all).length };
}

function join(parts: readonly string[]): string {
  return parts.filter((text) => text !== '').join(' ');
}
