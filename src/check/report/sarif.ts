import { diagnosticTexts } from '../../model/diagnostic-texts.ts';
import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import { encodePath } from '../../shared/percent-encoding.ts';

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', notice: 'note' };

/** The diagnostics as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for code scanning. */
export function sarifReport(diagnostics: readonly Diagnostic[], prefix: string): object {
  const rules = [...new Set(diagnostics.map(({ rule }) => rule))];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Mingbai content check',
            semanticVersion: '1.0.0',
            rules: rules.map((id) => ({ id, shortDescription: { text: diagnosticTexts[id].en } })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map(({ rule, severity, message, expected, file, line, column }) => ({
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
