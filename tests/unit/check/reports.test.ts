import { expect, it } from 'vitest';
import { githubAnnotations } from '../../../src/check/report/github.ts';
import { sarifReport } from '../../../src/check/report/sarif.ts';
import { makeDiagnostic } from '../../../src/model/diagnostic.ts';

const place = { file: 'faqs/a, b/index.md', line: 5, column: 13 };
const warning = makeDiagnostic('pending-text', place, { values: { count: 2 } });
const error = makeDiagnostic('unknown-department', place, {
  values: { id: '50%' },
  expected: 'office',
  suggestion: 'office',
});

it('annotates the lines of the content in both languages, errors first', () => {
  const [first, second] = githubAnnotations([warning, error], 'content/').split('\n');
  expect(first).toBe(
    '::error file=content/faqs/a%2C b/index.md,line=5,col=13,title=unknown-department::' +
      '沒有代碼為「50%25」的部門。請使用 departments.yaml 裡的代碼。%0A' +
      'There is no department “50%25”. Use an id from departments.yaml.%0Aoffice → office',
  );
  expect(second).toMatch(/^::warning file=/);
});

it('keeps to as many annotations as are shown', () => {
  const many = Array.from({ length: 80 }, () => warning);
  const lines = githubAnnotations([...many, error], '')
    .trimEnd()
    .split('\n');
  expect(lines).toHaveLength(50);
  expect(lines[0]).toMatch(/^::error/);
});

it('writes SARIF with a rule, a location and both languages for each diagnostic', () => {
  expect(sarifReport([warning, error, warning], 'content/')).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { rules: [{ id: 'pending-text' }, { id: 'unknown-department' }] } },
        results: [
          { ruleId: 'pending-text', ruleIndex: 0, level: 'warning' },
          {
            ruleIndex: 1,
            level: 'error',
            message: { text: `${error.message.zh}\n${error.message.en}` },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'content/faqs/a%2C%20b/index.md' },
                  region: { startLine: 5, startColumn: 13 },
                },
              },
            ],
          },
          { ruleIndex: 0 },
        ],
      },
    ],
  });
});
