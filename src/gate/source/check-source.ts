import type { Edition } from '../codes/codes.ts';
import { codesIn } from '../codes/codes-in.ts';
import { validateHtml } from '../engines/html-validate.ts';
import { isAskedFor } from '../criteria.ts';
import type { Finding, Level, Severity } from '../finding.ts';
import { findingOf, levelOfRule, type Rule, type RuleFacts } from '../rule.ts';
import { freegoRules } from '../rules/freego/index.ts';
import { siteRules } from '../rules/site/index.ts';
import { sourceRules } from '../rules/source/index.ts';
import type { SourcePage } from './source-page.ts';
import type { SourceSite } from './source-site.ts';
import { readFailureAt } from './read-failures.ts';

/** The options of a check of a site. */
export interface SourceOptions {
  /** The conformance level to reach; what is asked for only above it is left out. */
  level: Exclude<Level, 'best-practice'>;
  /** The edition of the Taiwanese standard whose codes are named. */
  edition: Edition;
  /** The severity of what the official checker would find. */
  freego: Severity | 'off';
  /** The rules to run; all of them if not given. */
  only?: readonly string[];
}

/** The defaults. */
export const usualOptions: SourceOptions = { level: 'AA', edition: '115.11', freego: 'barrier' };

/** A rule that strikes more often than this on one page has made its point. */
const mostHits = 100;

/** Everything that can be checked in a folder without a browser. */
export function checkSource(site: SourceSite, options: SourceOptions = usualOptions): Finding[] {
  return [
    ...site.failures,
    ...site.pages.flatMap((page) => checkPageSource(page, options)),
    ...checkWholeSite(site, options),
  ];
}

/** What the markup of one page shows, whatever the other pages are. */
export function checkPageSource(page: SourcePage, options: SourceOptions = usualOptions): Finding[] {
  const freego = options.freego === 'off' ? [] : freegoRules;
  const findings = [...sourceRules, ...freego].flatMap((rule) =>
    isAsked(rule, options) ? run(rule, page, page.path) : [],
  );
  const validated = guarded('html-validate', page.path, () =>
    validateHtml(page).filter(({ rule }) => options.only?.includes(rule) ?? true),
  );
  return [...page.brokenSheets, ...findings, ...validated].map((finding) => fitting(finding, options));
}

/** What shows only in all pages together. */
export function checkWholeSite(site: SourceSite, options: SourceOptions = usualOptions): Finding[] {
  return siteRules
    .flatMap((rule) => (isAsked(rule, options) ? run(rule, site, '/') : []))
    .map((finding) => fitting(finding, options));
}

function isAsked(rule: RuleFacts, { level, only, edition }: SourceOptions): boolean {
  if (only && !only.includes(rule.id)) return false;
  if (rule.engine === 'freego' && codesIn(edition, rule.codes).length === 0) return false;
  return isAskedFor(levelOfRule(rule), level);
}

function run<Subject>(rule: Rule<Subject>, subject: Subject, page: string): Finding[] {
  return guarded(rule.id, page, () => {
    const hits = rule.check(subject);
    const listed = hits.slice(0, mostHits).map((hit) => findingOf(rule, hit, hit.page ?? page, 'source'));
    return hits.length > mostHits
      ? [...listed, readFailureAt('more-findings', page, { rule: rule.id, count: hits.length })]
      : listed;
  });
}

/** A rule that breaks on hostile markup is a finding; the others go on. */
function guarded(rule: string, page: string, check: () => Finding[]): Finding[] {
  try {
    return check();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [readFailureAt('rule-failed', page, { rule, reason })];
  }
}

/** The finding with the codes of the edition that is asked for, and with the weight given to the official checker. */
function fitting(finding: Finding, { edition, freego }: SourceOptions): Finding {
  const severity = finding.engine === 'freego' && freego === 'review' ? 'review' : finding.severity;
  return { ...finding, severity, codes: codesIn(edition, finding.codes) };
}
