import { describe, expect, it } from 'vitest';
import { harmless, inspectFile, refused } from '../../../support/inspect-file.ts';

describe('a table is refused for a cell that a spreadsheet works out', () => {
  it.each([
    ['after =', "a,b\n1,=cmd|'/c calc'!A1\n", "=cmd|'/c calc'!A1"],
    ['after +', "a,b\n1,+cmd|'/c calc'!A1\n", '+cmd'],
    ['after -', 'a,b\n1,-2+3+SUM(A1)\n', '-2+3+SUM(A1)'],
    ['after @', 'a,b\n1,@SUM(A1)\n', '@SUM(A1)'],
    ['after a full-width =', 'a,b\n1,＝SUM(A1)\n', '＝SUM(A1)'],
    ['after a full-width +', 'a,b\n1,＋SUM(A1)\n', '＋SUM(A1)'],
    ['after a full-width -', 'a,b\n1,－SUM(A1)\n', '－SUM(A1)'],
    ['after a full-width @', 'a,b\n1,＠SUM(A1)\n', '＠SUM(A1)'],
    ['at the beginning', '=1+A1\n', '=1+A1'],
    ['after a byte order mark', '\uFEFF=1+A1\n', '=1+A1'],
    ['after a carriage return alone', 'a\r=1+A1\r', '=1+A1'],
    ['after a semicolon', 'a;b\n1;=1+A1\n', '=1+A1'],
    ['after a tab', 'a\tb\n1\t=1+A1\n', '=1+A1'],
    ['after the separator that the first line names', 'sep=|\na|b\n1|=1+A1\n', '=1+A1'],
    ['after the first line that names a separator', 'sep=;\n=1+A1;b\n', '=1+A1'],
    ['after a no-break space', 'a,\u00A0=1+A1\n', '=1+A1'],
    ['after an ideographic space', 'a,\u3000=1+A1\n', '=1+A1'],
    ['in quotation marks', 'a,"=1+A1,2"\n', '=1+A1,2'],
    ['in quotation marks, with blanks', 'a," \t=1+A1"\n', '=1+A1'],
    ['in quotation marks that never end', 'a,"=1+A1', '=1+A1'],
    ['behind a quotation mark inside a cell', 'a"b\n=1+A1\n"', '=1+A1'],
    ['behind one that begins a cell only for another separator', 'a;"b\n=1+A1\n"', '=1+A1'],
    ['behind a number', 'a,+1-HYPERLINK(A1)\n', '+1-HYPERLINK(A1)'],
  ])('%s', async (_where, text, part) => {
    expect(await inspectFile('a.csv', text)).toEqual(refused('a.csv', 'active-attachment', part));
  });
});

describe('a table is published with', () => {
  it.each([
    ['negative numbers', 'a,b\n-1,"-1,234.50"\n-0.5,－３\n'],
    ['negative numbers with units', 'a\n-3.5%\n-5 °C\n-5℃\n-NT$100\n-12 kWh\n-3人次\n-1.2E-05\n'],
    ['numbers with a plus', 'a\n+5\n+0.3%\n'],
    [
      'phone numbers',
      'a\n+886-2-2345-6789\n+886 2 2345 6789 ext. 12\n+886 (2) 23456789#12\n+886223456789轉12\n',
    ],
    ['dashes for what is not there', 'a,b\n-,--\n－,—\n'],
    ['ranges', 'a\n-5~-3\n-5–10 °C\n'],
    ['numbers with another separator', 'a;b\n-1;-2\n-1,5;3\n'],
    ['lists in a cell', 'a,b\n1,"要帶：\n- 身分證\n- PDF(一份)"\n'],
    ['signs inside a cell', 'a,b\n1,a=b\n2,c+d@e.example\n'],
    ['texts that an apostrophe keeps', "a\n'=1+A1\n"],
    ['columns that are named like a format', 'ID;Price\n1;2\n'],
  ])('%s', async (_what, text) => {
    expect(await inspectFile('a.csv', text)).toEqual(harmless);
  });
});

it('a long table is read in a moment', async () => {
  for (const piece of ['\t', '"', ' ', '-', '\u00A0"', ',"\n', '=']) {
    const text = `a,${piece.repeat(300_000)}`;
    expect(await inspectFile('a.csv', text)).toHaveProperty('isPublished');
  }
}, 60_000);
