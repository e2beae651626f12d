import type { Position } from 'satteri';
import { lastAtOrBefore } from '../../../shared/last-at-or-before.ts';
import { lineStarts } from '../../../shared/line-starts.ts';

/** A change of a source: what stands between two offsets becomes another text. */
export interface SourceEdit {
  start: number;
  end: number;
  text: string;
}

type Point = Position['start'];

/** A source after its edits, and where in the source before them a point of it was. */
export interface EditedSource {
  text: string;
  originalPoint: (point: Readonly<Point>) => Point;
}

/** Applies edits, which keep every line a line and do not overlap. */
export function editSource(source: string, edits: readonly SourceEdit[]): EditedSource {
  const ordered = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  /** Offsets at which the two texts go on together, in both. */
  const meetings = [{ edited: 0, original: 0 }];
  let at = 0;
  let length = 0;
  for (const { start, end, text } of ordered) {
    parts.push(source.slice(at, start), text);
    length += start - at;
    // What was put in belongs to where it was put.
    meetings.push({ edited: length, original: start });
    length += text.length;
    at = end;
    meetings.push({ edited: length, original: end });
  }
  parts.push(source.slice(at));
  const edited = parts.join('');
  const [starts, editedStarts] = [lineStarts(source), lineStarts(edited)];
  const originalOffset = (offset: number): number => {
    const index = lastAtOrBefore(meetings, offset, ({ edited }) => edited);
    const { edited, original } = meetings[index] ?? { edited: 0, original: 0 };
    return Math.min(original + offset - edited, meetings[index + 1]?.original ?? Infinity);
  };
  return {
    text: edited,
    originalPoint: ({ line, column, offset = (editedStarts[line - 1] ?? 0) + column - 1 }) => {
      const original = originalOffset(offset);
      return { line, offset: original, column: original - (starts[line - 1] ?? 0) + 1 };
    },
  };
}
