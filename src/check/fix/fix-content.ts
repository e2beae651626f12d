import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '../../model/load/read-source.ts';
import { absoluteFolder } from '../../model/load/list-files.ts';
import type { Diagnostic, TextEdit } from '../../model/diagnostic.ts';
import { applyEdits } from './apply-edits.ts';

/** A change that was made: what was wrong, and the words before and after. */
export interface Fix {
  diagnostic: Diagnostic;
  before: string;
  after: string;
}

/** Makes the changes that diagnostics carry, file by file; a file that cannot be read any more is left alone. */
export function fixContent(folder: string, diagnostics: readonly Diagnostic[]): Fix[] {
  const root = absoluteFolder(folder);
  const files = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.edit)
      files.set(diagnostic.edit.file, [...(files.get(diagnostic.edit.file) ?? []), diagnostic]);
  }
  return [...files].flatMap(([file, found]) => fixFile(root, file, found));
}

function fixFile(root: string, file: string, diagnostics: readonly Diagnostic[]): Fix[] {
  const { source } = readSource(root, file);
  if (!source) return [];
  const edits = diagnostics.flatMap(({ edit }) => edit ?? []);
  const { text, made } = applyEdits(source.text, edits);
  if (made.length === 0) return [];
  replaceFile(join(root, file), text);
  return diagnostics.flatMap((diagnostic) => {
    const { edit } = diagnostic;
    return edit && made.includes(edit)
      ? [{ diagnostic, before: wordsOf(source.text, edit), after: edit.text }]
      : [];
  });
}

function wordsOf(text: string, { start, end }: TextEdit): string {
  return text.slice(start, end);
}

/** A reader of the folder, and whoever pulls the plug, finds the old text or the new one, never half of it. */
function replaceFile(path: string, text: string): void {
  const whole = `${path}.new`;
  writeFileSync(whole, text, { flag: 'wx' });
  try {
    renameSync(whole, path);
  } catch (error) {
    rmSync(whole);
    throw error;
  }
}
