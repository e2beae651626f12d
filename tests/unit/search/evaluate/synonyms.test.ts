import { describe, expect, it } from 'vitest';
import { synonymsOf } from '../../../../src/search/evaluate/synonyms.ts';

const groups = [
  ['電費單', '帳單', '電費帳單'],
  ['遺失', '不見'],
  ['過戶', '改名'],
];

describe('synonymsOf', () => {
  it('has the other words of a group, in their order', () => {
    expect(synonymsOf('帳單', groups, true)).toEqual(['電費單', '電費帳單']);
    expect(synonymsOf('停電', groups, true)).toEqual([]);
  });

  it('puts them in the place of a word that another holds, group by group', () => {
    expect(synonymsOf('電費單遺失', groups, true)).toEqual(['帳單遺失', '電費帳單遺失', '電費單不見']);
  });

  it('takes the longest word of a group that is held', () => {
    expect(synonymsOf('電費帳單', groups, true)).toEqual(['電費單', '帳單']);
  });

  it('looks inside no word of a language with blanks', () => {
    const english = [
      ['name', 'title'],
      ['change of name', 'transfer'],
    ];
    expect(synonymsOf('names', english, false)).toEqual([]);
    expect(synonymsOf('change of name', english, false)).toEqual(['transfer']);
    expect(synonymsOf('Transfer', english, false)).toEqual(['change of name']);
  });

  it('compares normal forms, and never offers the word itself or one twice', () => {
    expect(synonymsOf('櫃臺', [['櫃檯', '窗口']], true)).toEqual(['窗口']);
    expect(
      synonymsOf(
        '甲',
        [
          ['甲', '乙'],
          ['甲', '乙', '丙'],
          ['甲', '甲'],
        ],
        true,
      ),
    ).toEqual(['乙', '丙']);
    expect(
      synonymsOf(
        '甲乙',
        [
          ['甲', '甲 乙'],
          ['甲', '甲乙'],
        ],
        true,
      ),
    ).not.toContain('甲乙');
  });

  it('takes an empty word of a group for none', () => {
    expect(synonymsOf('甲', [['。', '乙']], true)).toEqual([]);
  });
});
