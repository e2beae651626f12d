import { problemTexts } from '../../model/problem-texts.ts';
import type { Problem, Severity } from '../../model/problem.ts';
import { encodePath } from '../../shared/percent-encoding.ts';

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', notice: 'note' };

/** The problems as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for code scanning. */
export function sarifReport(problems: readonly Problem[], prefix: string): object {
  const rules = [...new Set(problems.map(({ rule }) => rule))];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Mingbai content check',
            semanticVersion: '1.0.0',
            rules: rules.map((id) => ({ id, shortDescription: { text: problemTexts[id].en } })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: problems.map(({ rule, severity, message, expected, file, line, column }) => ({
          ruleId: rule,
          ruleIndex: rules.indexOf(rule),
          level: levels[severity],
          message: { text: `${message.zh}\n${message.en}` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodePath(`${prefix}${file}`) },
                region: { startLine: line, startColumn: column },
              },
            },
          ],
          properties: { expected },
        })),
      },
    ],
  };
}
