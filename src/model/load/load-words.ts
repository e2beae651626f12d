import type { Diagnostic } from '../diagnostic.ts';
import type { Folder } from './list-files.ts';
import { readSource } from './read-source.ts';

/** Words that are spelt right although no dictionary has them, one on a line; a line with # is a comment. */
export const wordsFile = 'words.txt';

/** Reads the office's own words, if it has any. */
export function loadWords(root: string, folder: Folder): { words: string[]; diagnostics: Diagnostic[] } {
  if (!folder.files.includes(wordsFile)) return { words: [], diagnostics: [] };
  const { source, diagnostics } = readSource(root, wordsFile);
  const lines = (source?.text ?? '').split('\n').map((line) => line.trim());
  return { words: lines.filter((line) => line !== '' && !line.startsWith('#')), diagnostics };
}
