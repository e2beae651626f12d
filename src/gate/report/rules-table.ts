import { codesOf, editions, isMachineCode } from '../codes/codes.ts';
import type { KnownRule } from '../rules/rule-facts.ts';

/** The page of the documentation that lists the rules of the gate and the codes no rule looks for. */
export function rulesTable(rules: readonly KnownRule[]): string {
  const sorted = rules.toSorted((a, b) => (a.engine + a.id < b.engine + b.id ? -1 : 1));
  const rows = sorted.map(({ id, engine, severity, wcag, codes, message, help }) =>
    [`[${id}](${help})`, engine, severity, wcag.join(' '), codes.join(' '), cell(message.en)].join(' | '),
  );
  return `# Rules of the accessibility gate

Made by \`npm run docs:rules\`. A **barrier** fails the gate; a **review** is for a person to look at. Besides these rules of its own the gate asks [axe-core](https://github.com/dequelabs/axe-core/blob/develop/doc/rule-descriptions.md) (named \`axe/…\`), [html-validate](https://html-validate.org/rules/) and, as a second opinion, HTML CodeSniffer through pa11y-ci (named \`htmlcs/…\`).

The rules of the engine \`freego\` test what the official checker is described to test; that is no promise that the closed program agrees.

| Rule | Engine | Weight | WCAG | Codes | What it finds |
| ---- | ------ | ------ | ---- | ----- | ------------- |
${rows.map((row) => `| ${row} |\n`).join('')}
## Machine codes that no rule looks for

${editions.map((edition) => `- ${edition}: ${unchecked(rules, edition)}\n`).join('')}
Codes that end with E are graded by a person, whatever a rule finds.
`;
}

function unchecked(rules: readonly KnownRule[], edition: (typeof editions)[number]): string {
  const covered = new Set(rules.flatMap(({ codes }) => codes));
  const open = codesOf(edition)
    .filter((code) => isMachineCode(code) && !covered.has(code.code))
    .map(({ code }) => code);
  return open.length === 0 ? 'none' : open.join(', ');
}

function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[|<>*_{}[\]\\]/g, '\\$&');
}
