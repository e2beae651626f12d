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

/**
 * One mistake, reported once: a file name mistyped in one language makes the file look forgotten and the translation
 * look wrong, though both are right. They are reported only where the name they are about is not what was meant.
 */
export function suppressCascades(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const causes = diagnostics.filter(({ rule }) => rule in cascades);
  const isCascade = (diagnostic: Diagnostic): boolean =>
    causes.some(({ rule, file, suggestion }) => {
      const name = cascades[rule]?.[diagnostic.rule];
      return (
        name !== undefined &&
        suggestion !== undefined &&
        diagnostic.values[name] === suggestion &&
        posix.dirname(file) === posix.dirname(diagnostic.file)
      );
    });
  return diagnostics.filter((diagnostic) => !isCascade(diagnostic));
}
