import { titleOf } from './cases.ts';
import { gates, type CaseResult } from './run-cases.ts';

/** A case, its page, and all that each gate finds in it. */
export function explain(result: CaseResult): string {
  const { subject } = result;
  const found = gates.flatMap((gate) =>
    result[gate].map(
      ({ rule, severity, wcag }) => `  ${gate.padEnd(6)} ${severity.padEnd(8)} ${rule} ${wcag.join(' ')}`,
    ),
  );
  const heading = `${subject.id} ${subject.expected} ${subject.sc?.join(' ') ?? ''}\n${titleOf(subject)}`;
  return [heading, subject.html, ...new Set(found), ''].join('\n');
}
