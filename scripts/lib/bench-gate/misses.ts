import { titleOf, type Case } from './cases.ts';
import type { CaseResult } from './run-cases.ts';
import type { Remedy } from './remedies.ts';
import { caughtInAudit, counted } from './score.ts';

/** The cases our gate does not see, and those without a failure that it flags, each in a line. */
export function missesOf(results: readonly CaseResult[], remedies: ReadonlyMap<string, Remedy>): string {
  const missed = results.filter(
    (result) => isBroken(result.subject) && rulesThatCatch(result, remedies).length === 0,
  );
  const flagged = results.flatMap(({ subject, ours }) => {
    if (subject.suite !== 'act' || subject.expected === 'failed') return [];
    const found = counted(subject, ours).map(({ rule, severity }) => `${severity} ${rule}`);
    return found.length === 0 ? [] : [`  ${nameOf(subject)}: ${[...new Set(found)].join(', ')}`];
  });
  const listed = missed.map(({ subject }) => {
    const needs = remedies.get(subject.id)?.needs;
    return `  ${nameOf(subject)}${needs === undefined ? '' : ` (needs ${needs})`}`;
  });
  return ['Missed:', ...listed, '', 'Flagged without a failure:', ...flagged].join('\n');
}

/** Rules without which exactly one case would go unseen, and that see no other: are they more than that case? */
export function rulesOfOneCase(
  results: readonly CaseResult[],
  remedies: ReadonlyMap<string, Remedy>,
): string {
  const cases = new Map<string, Case[]>();
  for (const result of results) {
    if (!isBroken(result.subject)) continue;
    for (const rule of rulesThatCatch(result, remedies))
      cases.set(rule, [...(cases.get(rule) ?? []), result.subject]);
  }
  const lonely = [...cases].flatMap(([rule, [only, ...others]]) =>
    only && others.length === 0 && !rule.includes('/') ? [`  ${rule}: ${nameOf(only)}`] : [],
  );
  return ['Rules of ours that catch exactly one case:', ...lonely.toSorted()].join('\n');
}

function isBroken({ suite, expected, aaConf }: Case): boolean {
  return expected === 'failed' && (suite === 'gds' || aaConf === true);
}

function rulesThatCatch(result: CaseResult, remedies: ReadonlyMap<string, Remedy>): string[] {
  if (result.subject.suite === 'gds') return caughtInAudit(result, 'ours', remedies);
  return [...new Set(counted(result.subject, result.ours).map(({ rule }) => rule))];
}

function nameOf(subject: Case): string {
  return `${subject.expected} ${subject.id.slice(0, 60)} ${titleOf(subject)}`;
}
