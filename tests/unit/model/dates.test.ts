import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIn, parseDate } from '../../../src/model/dates.ts';
import { republicYear } from '../../../src/shared/republic-years.ts';
import { inspect } from '../../../src/check/inspect.ts';
import { makeContent, replace } from '../../support/make-content.ts';

describe('a day', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['民國115年11月23日', '2026-11-23'],
    ['民國 115 年 1 月 2 日', '2026-01-02'],
    ['115年3月1日', '2026-03-01'],
    ['民國99年3月1日', '2010-03-01'],
    ['民國1年1月1日', '1912-01-01'],
    ['115.3.1', '2026-03-01'],
    ['2026/11/23', '2026-11-23'],
    ['2026.3.1', '2026-03-01'],
    ['115/03/01', '2026-03-01'],
    ['115-03-01', '2026-03-01'],
    ['１１５年３月１日', '2026-03-01'],
    ['民國113年2月29日', '2024-02-29'],
    [' 2026-01-02 ', '2026-01-02'],
  ])('is read as an office writes it: %s', (written, day) => {
    expect(parseDate(written)).toBe(day);
  });

  it.each([
    '',
    'soon',
    '2026-13-01',
    '2026-02-30',
    '115年2月29日',
    '2026/3.1',
    '2026/2/30',
    '3/1/2026',
    '26-11-23',
    '115.3/1',
    '0000-01-01',
    '民國0年12月31日',
    '000/12/31',
    '20260102',
    '2026-01-02T00:00',
  ])('is not guessed at: %s', (written) => {
    expect(parseDate(written)).toBeUndefined();
  });

  it('comes out as it went in, in both calendars', () => {
    const days = fc.date({ min: new Date('1912-01-01'), max: new Date('2899-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const [, month, dayOfMonth] = day.split('-').map(Number);
        expect(parseDate(day)).toBe(day);
        expect(
          parseDate(`民國${republicYear(Number(day.slice(0, 4)))}年${month ?? ''}月${dayOfMonth ?? ''}日`),
        ).toBe(day);
      }),
    );
  });

  it('depends on the time zone of the office', () => {
    const instant = new Date('2026-11-22T16:30:00Z');
    expect(dayIn('Asia/Taipei', instant)).toBe('2026-11-23');
    expect(dayIn('UTC', instant)).toBe('2026-11-22');
  });
});

it('is kept in one form, whatever the calendar it was written in', async () => {
  const changes = {
    'faqs/power-out/index.zh-TW.md': replace('published: 2026-01-02', 'published: 民國115年1月2日'),
  };
  const { site, diagnostics } = await inspect(makeContent(changes));
  expect(diagnostics).toEqual([]);
  const item = site?.items.find(({ id }) => id === 'faqs/power-out');
  expect(item?.original.data.published).toBe('2026-01-02');
  expect(item?.locales['en']?.data.published).toBe('2026-01-02');
});
