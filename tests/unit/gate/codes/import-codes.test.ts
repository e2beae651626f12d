import { describe, expect, it } from 'vitest';
import type { Code } from '../../../../src/gate/codes/codes.ts';
import { importCodes } from '../../../../src/gate/codes/import-codes.ts';

const known: Code[] = [
  {
    code: 'HM1110100C',
    criterion: '1.1.1',
    level: 'A',
    name: '圖片要有替代文字',
    editions: ['110.07', '115.11'],
    unconfirmed: ['115.11'],
    source: 'a third party',
  },
  {
    code: 'GN1210100E',
    criterion: '2.1.1',
    level: 'A',
    name: '鍵盤',
    editions: ['115.11'],
    unconfirmed: ['115.11'],
    source: 'a third party',
  },
];

const table = (...rows: string[][]) => rows.map((cells, index) => ({ line: index + 1, cells }));

describe('the official list of an edition', () => {
  it('confirms what is known, adds what is new, and drops from the edition what it does not have', () => {
    const rows = table(
      ['編號', '檢測碼', '檢測項目'],
      ['1', 'HM1110100C', '圖片組件需有替代文字'],
      ['2', 'GN2250800E', '點擊目標的大小'],
    );
    const { codes, added, dropped } = importCodes(known, rows, '115.11', 'official.ods');
    expect(codes).toMatchObject([
      { code: 'HM1110100C', name: '圖片組件需有替代文字', unconfirmed: [], editions: ['110.07', '115.11'] },
      { code: 'GN2250800E', criterion: '2.5.8', level: 'AA', source: 'official.ods' },
    ]);
    expect([added, dropped]).toEqual([['GN2250800E'], ['GN1210100E']]);
  });

  it.each([
    ['a table of something else', table(['名稱', '電話'], ['總機', '1911']), /There is no code/],
    ['a code without a name', table(['HM1110100C']), /official\.ods:1: HM1110100C .*has no name/],
    [
      'the same code twice',
      table(['HM1110100C', '圖片'], ['HM1110100C', '圖片']),
      /official\.ods:2: .*stands there twice/,
    ],
    ['a criterion that does not exist', table(['HM1990100C', '無']), /of no success criterion/],
  ])('is refused as %s, and nothing changes', (_, rows, expected) => {
    expect(() => importCodes(known, rows, '115.11', 'official.ods')).toThrow(expected);
  });
});
