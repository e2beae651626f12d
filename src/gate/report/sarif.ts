import { encodePath } from '../../shared/percent-encoding.ts';
import type { GateReport } from '../run/gate-report.ts';

/** The report as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for code scanning. */
export function sarifReport({ findings, tools }: GateReport): object {
  const rules = [...new Map(findings.map((finding) => [finding.rule, finding])).values()];
  const indexes = new Map(rules.map(({ rule }, index) => [rule, index]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Mingbai accessibility gate',
            semanticVersion: '1.0.0',
            properties: { tools },
            rules: rules.map(({ rule, help, wcag, codes, message }) => ({
              id: rule,
              shortDescription: { text: message.en },
              helpUri: help,
              properties: { tags: ['accessibility', ...wcag, ...codes] },
            })),
          },
        },
        results: findings.map(
          ({ rule, severity, message, page, state, selector, html, source, engine, codes, wcag }) => ({
            ruleId: rule,
            ruleIndex: indexes.get(rule),
            level: severity === 'barrier' ? 'error' : 'note',
            message: { text: `${message.zh}\n${message.en}` },
            locations: [
              {
                physicalLocation: source
                  ? {
                      artifactLocation: { uri: encodePath(source.file) },
                      region: {
                        startLine: source.line,
                        ...(source.column ? { startColumn: source.column } : {}),
                      },
                    }
                  : { artifactLocation: { uri: encodePath(page.slice(1) || 'index.html') } },
                logicalLocations: [
                  { name: selector || page, fullyQualifiedName: `${page} ${selector}`.trim() },
                ],
              },
            ],
            properties: { engine, state, html, codes, wcag },
          }),
        ),
      },
    ],
  };
}
