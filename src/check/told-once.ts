import { posix } from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { Rule } from '../model/problem-texts.ts';

/**
 * What a name that was mistyped in one place makes look wrong in others, by the rule that tells of the mistake: the rules
 * that tell of its consequences, each with the value that holds the name.
 */
const consequences: Partial<Record<Rule, Partial<Record<Rule, string>>>> = {
  'missing-attachment': { 'unreferenced-attachment': 'file', 'unknown-translated-entry': 'key' },
};

/**
 * One mistake, told once: a file name mistyped in one language makes the file look forgotten and the translation look
 * wrong, though both are right. They are told only where the name they are about is not what was meant.
 */
export function toldOnce(problems: readonly Problem[]): Problem[] {
  const causes = problems.filter(({ rule }) => rule in consequences);
  const isConsequence = (problem: Problem): boolean =>
    causes.some(({ rule, file, suggestion }) => {
      const name = consequences[rule]?.[problem.rule];
      return (
        name !== undefined &&
        suggestion !== undefined &&
        problem.values[name] === suggestion &&
        posix.dirname(file) === posix.dirname(problem.file)
      );
    });
  return problems.filter((problem) => !isConsequence(problem));
}
