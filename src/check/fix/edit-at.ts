import type { SourceLocation, TextEdit } from '../../model/diagnostic.ts';

/** The change that puts other words where some stand; none where the file does not have them at that place. */
export function editAt(
  written: string,
  { file, line, column }: SourceLocation,
  words: string,
  other: string,
): TextEdit | undefined {
  const lines = written.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const start = before + column - 1;
  if (!written.startsWith(words, start)) return undefined;
  return { file, start, end: start + words.length, text: other };
}
