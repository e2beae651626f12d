import { describe, expect, it } from 'vitest';
import { formatBytes, formatDate, formatYear } from '../../../src/i18n/format.ts';

describe('a year in Taiwan’s Chinese', () => {
  it.each([
    ['2026', '民國 115 '],
    ['1913', '民國 2 '],
    ['1912', '民國 1 '],
    ['1911', '民國前 1 '],
    ['1910', '民國前 2 '],
    ['1905', '民國前 7 '],
    ['1812', '民國前 100 '],
  ])('%s is %s', (year, words) => {
    expect(formatYear(year, 'zh-TW')).toBe(words);
  });

  it.each(['1905-12-31', '1911-12-31', '1912-01-01', '2026-03-04'])('is that of the day %s', (day) => {
    const year = formatYear(day.slice(0, 4), 'zh-TW').replaceAll(' ', '');
    expect(formatDate(day, 'zh-TW')).toContain(`${year}年`);
  });

  it.each(['en', 'vi', 'zh-CN'])('and in %s as it is', (locale) => {
    expect(formatYear('1905', locale)).toBe('1905');
  });
});

describe('the size of a file', () => {
  const kilobyte = 1024;
  const megabyte = 1024 * kilobyte;
  const gigabyte = 1024 * megabyte;

  it.each([
    [0, '0 B'],
    [1, '1 B'],
    [kilobyte - 1, '1,023 B'],
    [kilobyte, '1 KB'],
    [1.5 * kilobyte - 1, '1 KB'],
    [1.5 * kilobyte, '2 KB'],
    [1023.5 * kilobyte - 1, '1,023 KB'],
    [1023.5 * kilobyte, '1 MB'],
    [megabyte - 1, '1 MB'],
    [megabyte, '1 MB'],
    [1.05 * megabyte - 1, '1 MB'],
    [1.06 * megabyte, '1.1 MB'],
    [9.94 * megabyte, '9.9 MB'],
    [9.96 * megabyte, '10 MB'],
    [10.4 * megabyte, '10 MB'],
    [10.6 * megabyte, '11 MB'],
    [1023.5 * megabyte - 1, '1,023 MB'],
    [1023.5 * megabyte, '1 GB'],
    [gigabyte - 1, '1 GB'],
    [1.5 * gigabyte, '1.5 GB'],
    [1024 * gigabyte, '1,024 GB'],
  ])('of %d bytes is %s', (bytes, words) => {
    expect(formatBytes(bytes, 'en')).toBe(words);
  });

  it('is written with the digits of the language', () => {
    expect(formatBytes(1.5 * megabyte, 'vi')).toBe('1,5 MB');
  });
});
