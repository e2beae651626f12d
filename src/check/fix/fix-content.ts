import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '../../model/load/read-source.ts';
import { absoluteFolder } from '../../model/load/list-files.ts';
import type { Diagnostic, SourceLocation, TextEdit } from '../../model/diagnostic.ts';
import type { Rule } from '../../model/diagnostic-texts.ts';
import { locationFinder } from '../../model/source/location-finder.ts';
import { applyEdits } from './apply-edits.ts';

/** A change that was made: what was wrong and where, and the words before and after. */
export interface Fix extends SourceLocation {
  rule: Rule;
  before: string;
  after: string;
}

/** Makes the changes that diagnostics carry, file by file; a file that cannot be read any more is left alone. */
export function fixContent(folder: string, diagnostics: readonly Diagnostic[]): Fix[] {
  const root = absoluteFolder(folder);
  const files = new Map<string, Planned[]>();
  for (const diagnostic of diagnostics) {
    for (const edit of diagnostic.more?.edits ?? (diagnostic.edit ? [diagnostic.edit] : [])) {
      const ofFile = files.get(edit.file) ?? [];
      files.set(edit.file, ofFile);
      ofFile.push({ edit, diagnostic });
    }
  }
  return [...files].flatMap(([file, planned]) => fixFile(root, file, planned));
}

/** A change that would fix a diagnostic; one change may fix two. */
interface Planned {
  edit: TextEdit;
  diagnostic: Diagnostic;
}

function fixFile(root: string, file: string, planned: readonly Planned[]): Fix[] {
  const { source } = readSource(root, file);
  if (!source) return [];
  const { text, made } = applyEdits(
    source.text,
    planned.map(({ edit }) => edit),
  );
  if (made.length === 0) return [];
  replaceFile(join(root, file), text);
  const isMade = new Set(made);
  const locationOf = locationFinder(file, source.text);
  return planned.flatMap(({ edit, diagnostic }) => {
    if (!isMade.has(edit)) return [];
    // One that stands for many is at the first of them.
    const { line, column } = diagnostic.more ? locationOf(edit.start) : diagnostic;
    const { rule } = diagnostic;
    return [
      { rule, file: diagnostic.file, line, column, before: wordsOf(source.text, edit), after: edit.text },
    ];
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
