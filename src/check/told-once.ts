import { posix } from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { Rule } from '../model/problem-texts.ts';

/** What a name that was mistyped in one place makes look wrong in others, by the rule that tells of it. */
const consequences: Partial<Record<Rule, readonly Rule[]>> = {
  'missing-attachment': ['unreferenced-attachment', 'unknown-translated-entry'],
};

/**
 * One mistake, told once: a file name mistyped in one language makes the file look forgotten and the translation look
 * wrong, though both are right. They are told only where the name they are about is not what was meant.
 */
export function toldOnce(problems: readonly Problem[]): Problem[] {
  const causes = problems.filter(({ rule }) => rule in consequences);
  const isConsequence = (problem: Problem): boolean =>
    causes.some(
      ({ rule, file, suggestion }) =>
        suggestion !== undefined &&
        consequences[rule]?.includes(problem.rule) === true &&
        posix.dirname(file) === posix.dirname(problem.file) &&
        problem.message.en.includes(`“${suggestion}”`),
    );
  return problems.filter((problem) => !isConsequence(problem));
}
