import { posix } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Rule } from '../model/diagnostic-texts.ts';

/**
 * The diagnostics that one mistyped name cascades into, by the rule that reports the mistake: the rules of the
 * cascade, each with the value that holds the name.
 */
const cascades: Partial<Record<Rule, Partial<Record<Rule, string>>>> = {
  'missing-attachment': { 'unreferenced-attachment': 'file', 'unknown-translated-entry': 'key' },
};

/** The diagnostics of the translations that a broken text cascades into, since they differ from what was read of it. */
const cascadesBesides: Partial<Record<Rule, readonly Rule[]>> = {
  'table-not-read': ['different-tables'],
  'table-without-line': ['different-tables'],
  'text-in-table': ['different-tables'],
};

/**
 * One mistake, reported once: a file name mistyped in one language makes the file look forgotten and the translation
 * look wrong, though both are right. They are reported only where the name they are about is not what was meant.
 */
export function suppressCascades(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const expected = new Set(diagnostics.flatMap(cascadesOf));
  const besides = new Set(
    diagnostics.flatMap(({ rule, file }) =>
      (cascadesBesides[rule] ?? []).map((other) => markBeside(other, file)),
    ),
  );
  if (expected.size === 0 && besides.size === 0) return [...diagnostics];
  const isCascade = ({ rule, file, values }: Diagnostic): boolean =>
    besides.has(markBeside(rule, file)) ||
    Object.entries(values).some(([value, name]) => expected.has(mark(rule, value, String(name), file)));
  return diagnostics.filter((diagnostic) => !isCascade(diagnostic));
}

/** The marks of the diagnostics that a mistake cascades into. */
function cascadesOf({ rule, file, suggestion }: Diagnostic): string[] {
  if (suggestion === undefined) return [];
  return Object.entries(cascades[rule] ?? {}).map(([other, value]) => mark(other, value, suggestion, file));
}

/** A rule, and the folder it is about. */
function markBeside(rule: string, file: string): string {
  return JSON.stringify([rule, posix.dirname(file)]);
}

/** A rule, the name that one of its values has, and the folder it is about. */
function mark(rule: string, value: string, name: string, file: string): string {
  return JSON.stringify([rule, value, name, posix.dirname(file)]);
}
