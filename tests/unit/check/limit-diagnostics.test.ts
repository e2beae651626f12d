import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkAndFix } from '../../../src/check/fix/check-and-fix.ts';
import { inspect } from '../../../src/check/inspect.ts';
import { limitDiagnostics, mostOfOneKind } from '../../../src/check/limit-diagnostics.ts';
import { diagnosticSummary } from '../../../src/check/print-diagnostics.ts';
import { summaryMarkdown } from '../../../src/check/report/summary.ts';
import { makeDiagnostic } from '../../../src/model/diagnostic.ts';
import { goodClock } from '../../support/good-content.ts';
import { append, diagnosticsOf, makeContent } from '../../support/make-content.ts';

const file = 'faqs/power-out/index.zh-TW.md';
const left = 1_234;
const many = { [file]: append(`\n${'字,'.repeat(mostOfOneKind + left)}\n`) };
const ofMarks = 'half-width-punctuation';

it('lists some of very many mistakes of one kind, and says how many more there are', async () => {
  const found = (await diagnosticsOf(many)).filter(({ rule }) => rule === ofMarks);
  expect(found).toHaveLength(mostOfOneKind + 1);
  const last = found.at(-1);
  expect(last).toMatchObject({ file, line: 23, column: 2 * mostOfOneKind + 2, severity: 'warning' });
  expect(last?.message.zh).toContain(' 1,234 處');
  expect(last?.message.en).toContain('1,234 more');
});

it('counts all of them', async () => {
  const { diagnostics } = await inspect(makeContent(many), goodClock);
  const others = diagnostics.filter(
    ({ rule, severity }) => rule !== ofMarks && severity === 'warning',
  ).length;
  const warnings = mostOfOneKind + left + others;
  expect(diagnosticSummary(diagnostics, 'en')).toContain(`${String(warnings)} warnings`);
  expect(summaryMarkdown({ diagnostics }, 'en')).toContain(`There are ${String(warnings - 50)} more`);
});

it('mends all of them', async () => {
  const folder = makeContent(many);
  const { inspection, fixes } = await checkAndFix(folder, () => inspect(folder, goodClock));
  expect(fixes).toHaveLength(mostOfOneKind + left);
  expect(fixes.at(-1)).toMatchObject({ file, line: 23, column: 2 * (mostOfOneKind + left) });
  expect(inspection.diagnostics.filter(({ rule }) => rule === ofMarks)).toEqual([]);
  expect(readFileSync(join(folder, file), 'utf8')).toContain('字，'.repeat(mostOfOneKind + left));
});

it('keeps apart what is of another rule or in another file, and adds up what was limited before', () => {
  const errors = Array.from({ length: mostOfOneKind + 3 }, (_, index) =>
    makeDiagnostic(
      'unknown-field',
      { file: 'a.yaml', line: index + 1, column: 1 },
      { values: { field: 'b' } },
    ),
  );
  const other = makeDiagnostic('unknown-field', { file: 'b.yaml', line: 1, column: 1 });
  const limited = limitDiagnostics([...limitDiagnostics(errors), ...errors, other]);
  expect(limited).toHaveLength(mostOfOneKind + 2);
  expect(limited.at(-2)).toMatchObject({
    severity: 'error',
    file: 'a.yaml',
    more: { count: mostOfOneKind + 6 },
  });
  expect(limited.at(-1)).toBe(other);
});
