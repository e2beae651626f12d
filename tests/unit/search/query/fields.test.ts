import { describe, expect, it } from 'vitest';
import { fieldOf } from '../../../../src/search/query/fields.ts';

describe('fieldOf', () => {
  it.each([
    ['title', ['title', '標題', '題名']],
    ['after', ['after', '起', '之後', '自']],
    ['before', ['before', '迄', '之前', '至']],
    ['type', ['type', '類別', '類型']],
    ['dept', ['dept', 'department', '單位', '部門']],
    ['theme', ['theme', '主題', '主題分類']],
    ['cake', ['cake', '施政', '施政分類']],
    ['service', ['service', '服務', '服務分類']],
    ['year', ['year', '年', '年度', '年份']],
  ])('knows %s by all of its names', (field, names) => {
    expect(names.map(fieldOf)).toEqual(names.map(() => field));
  });

  it('knows a name in any case and width', () => {
    expect(fieldOf('TITLE')).toBe('title');
    expect(fieldOf('Ｄｅｐｔ')).toBe('dept');
  });

  it('knows no other name', () => {
    expect(['', 'titles', 'kind', 'https', '電費'].map(fieldOf)).toEqual(Array(5).fill(undefined));
  });
});
