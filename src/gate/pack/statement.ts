import { groupFindings } from '../report/group-findings.ts';
import type { GateRun } from '../run/run-gate.ts';
import { coverageOf } from './assessment.ts';
import type { Outcome } from './judge-codes.ts';

/** What an accessibility statement page can say after a run: what was checked, and what fails. It claims no more. */
export function statementData({ report, judged }: GateRun, today: string): object {
  const count = (outcome: Outcome): number => judged.filter((entry) => entry.outcome === outcome).length;
  const barriers = [...report.findings, ...report.excepted].filter(({ severity }) => severity === 'barrier');
  const reasonOf = new Map(
    report.excepted.map((finding) => [`${finding.rule}\n${finding.page}`, finding.exception]),
  );
  return {
    date: today,
    edition: report.edition,
    level: report.level,
    coverage: coverageOf(report.edition),
    pages: report.pages.length,
    leftOut: report.leftOut,
    states: report.states,
    tools: report.tools,
    codes: {
      failed: count('failed'),
      passedByMachine: count('passed-by-machine'),
      needsHuman: count('needs-human'),
      notApplicable: count('not-applicable'),
    },
    failures: groupFindings(barriers).map(({ codes, wcag, message, rules, places }) => {
      const pages = places.map(({ page }) => page);
      const exception = rules.flatMap((rule) => reasonOf.get(`${rule}\n${pages[0] ?? ''}`) ?? [])[0];
      return { codes, wcag, message, pages, ...(exception ? { exception } : {}) };
    }),
  };
}
