import type { Finding } from '../finding.ts';

/** The findings without repetitions, in an order that two runs share: by page, state, rule and element. */
export function orderFindings(findings: readonly Finding[]): Finding[] {
  const byKey = new Map(findings.map((finding) => [keyOf(finding), finding]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, finding]) => finding);
}

function keyOf({ page, state, rule, engine, selector, message, source }: Finding): string {
  return [page, state, rule, engine, selector, message.en, source?.file, source?.line].join('\u0000');
}
