import { lastAtOrBefore } from '../../shared/last-at-or-before.ts';
import { lineStarts } from '../../shared/line-starts.ts';
import type { SourceLocation } from '../diagnostic.ts';

/** Turns offsets of a text into lines and columns, both from 1. */
export function locationFinder(file: string, text: string): (offset: number) => SourceLocation {
  const starts = lineStarts(text);
  return (offset) => {
    const line = lastAtOrBefore(starts, offset, (start) => start);
    return { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
