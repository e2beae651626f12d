import { describe, expect, it } from 'vitest';
import { dateForms, parseDate } from '../../../src/model/dates.ts';

describe('a written day', () => {
  it.each(dateForms.split(' | '))('is read in the form that messages offer: %s', (written) => {
    expect(parseDate(written)).toBe('2026-11-23');
  });

  it.each([
    ['115年3月1', '2026-03-01'],
    ['民國115/3/1', '2026-03-01'],
    ['民國 115/3/1', '2026-03-01'],
    ['民國  115.12.31', '2026-12-31'],
    ['民國 115 年 12 月 31 日', '2026-12-31'],
    ['中華民國115年3月1日', '2026-03-01'],
    ['中華民國 115 年 3 月 1 日', '2026-03-01'],
    ['中華民國115.3.1', '2026-03-01'],
    ['2026年3月1日', '2026-03-01'],
    ['西元 2026 年 3 月 1 日', '2026-03-01'],
    ['1年1月1日', '1912-01-01'],
  ])('is read as %s', (written, day) => {
    expect(parseDate(written)).toBe(day);
  });

  it.each([
    // The end of it looks like a day of the Republic of China, in the year 26: 1937.
    '12026年3月1日',
    '2115/3/1/1',
    '11152/3/1',
    '1115-3-1',
    'at 2026-11-23',
    'at 115/11/23',
    'at 2026/11/23',
    '115年3月1日上午',
    '115/3/111',
    '2026/11/234',
    '民國前3年1月1日',
    '民國x115/3/1',
    '2026-01-00',
    '2026-00-01',
    '115/13/1',
  ])('is refused when more or less than a day stands there: %s', (written) => {
    expect(parseDate(written)).toBeUndefined();
  });
});
