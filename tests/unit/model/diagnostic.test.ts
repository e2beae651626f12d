import { describe, expect, it } from 'vitest';
import { makeDiagnostic } from '../../../src/model/diagnostic.ts';

const place = { file: 'faqs/a/index.zh-TW.md', line: 1, column: 1 };

describe('the sentence of a diagnostic', () => {
  it.each([
    [0, '0 places'],
    [1, '1 place'],
    [2, '2 places'],
    [11, '11 places'],
  ])('counts %d', (count, words) => {
    const { message } = makeDiagnostic('pending-text', place, { values: { count } });
    expect(message.en).toContain(`in ${words},`);
    expect(message.zh).toContain(` ${String(count)} 處`);
  });

  it('quotes no more of a value than is needed to find it', () => {
    const quoted = (length: number): string =>
      makeDiagnostic('broken-link', place, { values: { link: 'x'.repeat(length) } }).message.en;
    expect(quoted(100)).toContain(`“${'x'.repeat(100)}”`);
    expect(quoted(101)).toContain(`“${'x'.repeat(100)}…”`);
  });
});
