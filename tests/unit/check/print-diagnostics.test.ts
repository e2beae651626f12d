import { expect, it } from 'vitest';
import {
  diagnosticLine,
  diagnosticLines,
  diagnosticSummary,
  terminalLanguage,
} from '../../../src/check/print-diagnostics.ts';
import { makeDiagnostic } from '../../../src/model/diagnostic.ts';

const place = { file: 'faqs/a/index.zh-TW.md', line: 5, column: 13 };
const diagnostic = makeDiagnostic('unknown-department', place, {
  values: { id: 'ofice' },
  expected: 'office | design',
  suggestion: 'office',
});

it('prints a diagnostic as one line with its location, in either language', () => {
  expect(diagnosticLine(diagnostic, 'en')).toBe(
    'faqs/a/index.zh-TW.md:5:13 error There is no department “ofice”. Use an id from departments.yaml. — expected: office | design; did you mean “office”? (unknown-department)',
  );
  expect(diagnosticLine(diagnostic, 'zh')).toBe(
    'faqs/a/index.zh-TW.md:5:13 錯誤 沒有代碼為「ofice」的部門。請使用 departments.yaml 裡的代碼。 — 應為：office | design; 是不是「office」？ (unknown-department)',
  );
});

it('quotes what stands in the content without letting it give the terminal orders', () => {
  const written = '\u001B[2Ja\nb\u202Ec';
  const line = diagnosticLine(makeDiagnostic('unknown-field', place, { values: { field: written } }), 'en');
  expect(line).toContain('“\uFFFD[2Ja\uFFFDb\uFFFDc”');
});

it('quotes only the beginning of a long value', () => {
  const line = diagnosticLine(
    makeDiagnostic('unknown-field', place, { values: { field: 'a'.repeat(5000) } }),
    'en',
  );
  expect(line.length).toBeLessThan(300);
});

it('does not fill in what the content itself writes in braces', () => {
  const { message } = makeDiagnostic('wrong-type', place, { values: { field: '{value}', value: 'b' } });
  expect(message.en).toContain('“{value}”');
});

it('counts errors, warnings and notices', () => {
  const all = [
    diagnostic,
    diagnostic,
    makeDiagnostic('pending-text', place),
    makeDiagnostic('carriage-return', place),
  ];
  expect(diagnosticSummary(all, 'en')).toBe('2 errors, 1 warning, 1 notice');
  expect(diagnosticSummary(all, 'zh')).toBe('2 個錯誤，1 個提醒，1 個注意事項');
});

it.each([
  [1, 'in 1 place,'],
  [2, 'in 2 places,'],
])('counts places in a sentence: %i', (count, words) => {
  expect(makeDiagnostic('pending-text', place, { values: { count } }).message.en).toContain(words);
});

it.each([
  [{ LANG: 'zh_TW.UTF-8' }, 'zh'],
  [{ LANG: 'en_US.UTF-8' }, 'en'],
  [{ LC_ALL: 'zh_TW.UTF-8', LANG: 'en_US.UTF-8' }, 'zh'],
  [{ LC_ALL: '', LANG: 'zh_TW.UTF-8' }, 'zh'],
  [{}, 'en'],
] as const)('speaks the language of the terminal: %j', (environment, language) => {
  expect(terminalLanguage(environment)).toBe(language);
});

it('lists a few notices of a rule and counts the others, and lists every error last', () => {
  const notices = Array.from({ length: 8 }, () =>
    makeDiagnostic('hard-word', place, { values: { word: 'a' } }),
  );
  const lines = diagnosticLines([...notices, ...Array.from({ length: 8 }, () => diagnostic)], 'en');
  expect(lines.filter((line) => line.includes('(unknown-department)'))).toHaveLength(8);
  expect(lines[5]).toBe('3 more notices of the same kind (hard-word); --json lists all.');
  expect(lines).toHaveLength(14);
});
