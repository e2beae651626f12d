import type { Visit, VisitRequest } from '../rendered/visit.ts';
import { findingOf } from '../rule.ts';
import type { GateOptions } from './options.ts';
import type { PlannedVisit } from './plan-visits.ts';
import { pageNotJudged } from './run-rules.ts';
import type { SiteAddresses } from './site-addresses.ts';
import type { Visited } from './visit-cache.ts';

/** The result of a visit, and whether it may be remembered. */
export interface VisitResult {
  visited: Visited;
  /** False where the run itself went wrong: what went wrong with the browser may go right the next time. */
  isWhole: boolean;
}

/** What is asked of the browser for a visit. */
export function requestFor(
  { path, state }: PlannedVisit,
  addresses: SiteAddresses,
  { level, only }: Pick<GateOptions, 'level' | 'only'>,
): VisitRequest {
  const rules = only.length > 0 ? { only: new Set(only) } : {};
  return { url: addresses.urlOf(path), path, state, level, ...rules };
}

/** The result of a visit in the browser. */
export function visitResultOf(
  { findings, loaded }: Pick<Visit, 'findings' | 'loaded'>,
  addresses: SiteAddresses,
): VisitResult {
  return {
    visited: { findings, loaded: loaded.map((name) => addresses.pathOf(name)) },
    isWhole: findings.every(({ engine }) => engine !== 'run'),
  };
}

/** A visit that failed: the page is a finding, with the first line of the reason. */
export function failedVisit({ path, state }: PlannedVisit, error: unknown): VisitResult {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  const hit = { selector: '', html: '', values: { reason } };
  return {
    visited: { findings: [findingOf(pageNotJudged, hit, path, state.id)], loaded: [] },
    isWhole: false,
  };
}
