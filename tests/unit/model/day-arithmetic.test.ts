import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIn } from '../../../src/model/dates.ts';
import { addDays, addMonths, daysBetween } from '../../../src/shared/days.ts';
import { republicYear } from '../../../src/shared/republic-years.ts';

describe('days after a day', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-01', 0, '2026-03-01'],
    ['2026-01-01', 365, '2027-01-01'],
  ])('%s and %i days is %s', (day, days, later) => {
    expect(addDays(day, days)).toBe(later);
  });

  it('are counted back to the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (days) => {
        expect(daysBetween('2026-06-15', addDays('2026-06-15', days))).toBe(days);
      }),
    );
  });
});

describe('months after a day', () => {
  it.each([
    ['2026-01-15', 1, '2026-02-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-01', -1, '2025-12-01'],
    ['2026-05-31', 0, '2026-05-31'],
    ['2026-05-31', 24, '2028-05-31'],
  ])('%s and %i months is %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });
});

describe('the day of an instant', () => {
  it.each([
    ['2026-11-22T15:59:59Z', '2026-11-22'],
    ['2026-11-22T16:00:00Z', '2026-11-23'],
    ['2026-12-31T16:00:00Z', '2027-01-01'],
    ['2026-03-04T00:00:00Z', '2026-03-04'],
  ])('changes in Taipei at midnight there: %s', (instant, day) => {
    expect(dayIn('Asia/Taipei', new Date(instant))).toBe(day);
  });
});

it('counts the years of the Republic of China from 1912', () => {
  expect([republicYear(1912), republicYear(2026)]).toEqual([1, 115]);
});
