import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../src/search/query/parse.ts';
import { writeQuery } from '../../../../src/search/query/write.ts';

/** A query as it was understood. */
function understood(text: string): string {
  return writeQuery(parseQuery(text).query);
}

describe('parseQuery', () => {
  it.each([
    ['電費 帳單', '電費 帳單'],
    ['電費　帳單', '電費 帳單'],
    ['"電費試算"', '"電費試算"'],
    ['「電費試算」', '"電費試算"'],
    ['“電費試算”', '"電費試算"'],
    ['申請 OR 停電', '申請 OR 停電'],
    ['申請 或 停電', '申請 OR 停電'],
    ['電費 -電子帳單', '電費 -電子帳單'],
    ['電費 －電子帳單', '電費 -電子帳單'],
    ['電費 NOT 電子帳單', '電費 -電子帳單'],
    ['電費 非 電子帳單', '電費 -電子帳單'],
    ['（申請 或 停電）台北', '(申請 OR 停電) 台北'],
    ['-(申請 OR 停電)', '-(申請 OR 停電)'],
    ['標題：電費', 'title:電費'],
    ['title:"電費 試算"', 'title:"電費 試算"'],
    ['類別:faqs 單位：業務組', 'type:faqs dept:業務組'],
    ['type:(faqs OR pages)', 'type:faqs OR type:pages'],
    ['year:115', 'year:2026'],
    ['年度：民國115年', 'year:2026'],
    ['after:2026-03 before:115', 'after:2026-03-01 before:2026-12-31'],
    ['e-bill', 'e-bill'],
    ['https://example.org', 'https://example.org'],
  ])('reads %j as %j', (text, expected) => {
    expect(understood(text)).toBe(expected);
    expect(parseQuery(text).broken).toEqual([]);
  });

  it.each([
    ['"電費', '"電費'],
    ['(電費', '電費'],
    ['電費)', '電費'],
    ['OR 電費', '電費'],
    ['電費 OR', '電費'],
    ['title:', 'title'],
    ['after:昨天', 'after 昨天'],
  ])('reads the broken query %j as words, and says so', (text, expected) => {
    const { query, broken } = parseQuery(text);
    expect(writeQuery(query)).toBe(expected.replace('"', ''));
    expect(broken.length).toBeGreaterThan(0);
  });

  it('never throws, whatever is typed', { timeout: 60_000 }, () => {
    const pieces = fc.constantFrom(
      '(',
      ')',
      '"',
      '「',
      '」',
      'OR',
      'NOT',
      '-',
      ':',
      'title:',
      'year:',
      '電費',
      ' ',
      '%00',
      '<b>',
      '[',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (typed) => {
        parseQuery(typed.join(''));
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => void parseQuery(typed)));
    expect(() => parseQuery('('.repeat(10_000))).not.toThrow();
    expect(() => parseQuery('-'.repeat(10_000))).not.toThrow();
  });

  it('understands what it wrote in the same way', () => {
    const word = fc.constantFrom('電費', '帳單', 'bill', '"電費 試算"', 'title:停電', 'type:faqs', '-申請');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.constantFrom(' ', ' OR ', ' (')), { maxLength: 8 }), (parts) => {
        const opened = parts.filter(([, between]) => between === ' (').length;
        const text = `${parts.map(([part, between]) => part + between).join('')}過戶${')'.repeat(opened)}`;
        expect(understood(understood(text))).toBe(understood(text));
      }),
    );
  });
});
