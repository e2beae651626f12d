import type { Case } from './cases.ts';
import type { Gate, CaseResult } from './run-cases.ts';
import type { Remedy } from './remedies.ts';
import type { CaseFinding } from './case-finding.ts';

/** A share of cases: how many of how many. */
export interface Share {
  count: number;
  of: number;
}

/** What one gate makes of the sample. */
export interface Score {
  gate: Gate;
  /** Cases of the British audit whose failure is gone when one does what the gate says. */
  audit: Share;
  /** ACT cases that break WCAG A or AA, and are found out. */
  failed: Share;
  /** ACT cases that pass, or that the rule does not apply to, and are flagged all the same. */
  passedAsBarrier: Share;
  passedAsReview: Share;
  inapplicableAsBarrier: Share;
  inapplicableAsReview: Share;
  /** Both together. */
  asBarrier: Share;
  asReview: Share;
  /** ACT cases without a failure that have a finding without a criterion, and one of the official checker's. */
  bestPractice: Share;
  freego: Share;
}

/** Scores one gate over the sample. */
export function scoreOf(
  gate: Gate,
  results: readonly CaseResult[],
  remedies: ReadonlyMap<string, Remedy>,
): Score {
  const audit = results.filter(({ subject }) => subject.suite === 'gds');
  const act = results.filter(({ subject }) => subject.suite === 'act');
  const failed = act.filter(({ subject }) => subject.expected === 'failed' && subject.aaConf === true);
  const passed = act.filter(({ subject }) => subject.expected === 'passed');
  const inapplicable = act.filter(({ subject }) => subject.expected === 'inapplicable');
  const good = [...passed, ...inapplicable];
  const share = (among: readonly CaseResult[], fits: (result: CaseResult) => boolean): Share => ({
    count: among.filter(fits).length,
    of: among.length,
  });
  const isFlagged = (severity: CaseFinding['severity']) => (result: CaseResult) =>
    counted(result.subject, result[gate]).some((finding) => finding.severity === severity);
  return {
    gate,
    audit: share(audit, (result) => caughtInAudit(result, gate, remedies).length > 0),
    failed: share(failed, (result) => counted(result.subject, result[gate]).length > 0),
    passedAsBarrier: share(passed, isFlagged('barrier')),
    passedAsReview: share(passed, isFlagged('review')),
    inapplicableAsBarrier: share(inapplicable, isFlagged('barrier')),
    inapplicableAsReview: share(inapplicable, isFlagged('review')),
    asBarrier: share(good, isFlagged('barrier')),
    asReview: share(good, isFlagged('review')),
    bestPractice: share(good, (result) => result[gate].some(({ wcag }) => wcag.length === 0)),
    freego: share(good, (result) => result[gate].some(({ engine }) => engine === 'freego')),
  };
}

/** The findings that count for an ACT case: they share a criterion with it, and are no dialect of the checker. */
export function counted(subject: Case, findings: readonly CaseFinding[]): CaseFinding[] {
  const criteria = subject.sc ?? [];
  return findings.filter(
    ({ engine, wcag }) => engine !== 'freego' && wcag.some((criterion) => criteria.includes(criterion)),
  );
}

/** The rules of a gate whose remedy removes the failure of a case of the audit. */
export function caughtInAudit(
  result: CaseResult,
  gate: Gate,
  remedies: ReadonlyMap<string, Remedy>,
): string[] {
  const rules = remedies.get(result.subject.id)?.rules ?? [];
  const found = new Set(result[gate].map(({ rule }) => rule));
  return rules.filter((rule) => found.has(rule));
}
