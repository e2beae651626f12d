import type { Body } from '../../model/body/body.ts';
import type { SourceLocation, TextEdit } from '../../model/diagnostic.ts';
import { lineStarts } from '../../shared/line-starts.ts';
import { memoizeByObject } from '../../shared/memoize.ts';

/** A whole file as it is written. */
export type WrittenText = Pick<Body, 'text'>;

/** The change that puts other words where some stand; none where the file does not have them at that place. */
export function editAt(
  written: WrittenText,
  { file, line, column }: SourceLocation,
  words: string,
  other: string,
): TextEdit | undefined {
  const lineStart = startsOf(written)[line - 1];
  if (lineStart === undefined) return undefined;
  const start = lineStart + column - 1;
  if (!written.text.startsWith(words, start)) return undefined;
  return { file, start, end: start + words.length, text: other };
}

/** Where the lines of a text begin. A text may be changed at each of its words. */
const startsOf = memoizeByObject(({ text }: WrittenText): readonly number[] => lineStarts(text));
