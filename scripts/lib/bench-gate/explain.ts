import { titleOf } from './cases.ts';
import { gates, type Look } from './look-at-cases.ts';

/** A case, its page, and all that each gate finds in it. */
export function explain(look: Look): string {
  const { subject } = look;
  const found = gates.flatMap((gate) =>
    look[gate].map(
      ({ rule, severity, wcag }) => `  ${gate.padEnd(6)} ${severity.padEnd(8)} ${rule} ${wcag.join(' ')}`,
    ),
  );
  const heading = `${subject.id} ${subject.expected} ${subject.sc?.join(' ') ?? ''}\n${titleOf(subject)}`;
  return [heading, subject.html, ...new Set(found), ''].join('\n');
}
