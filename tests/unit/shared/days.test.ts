import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayNumber,
  dayOfNumber,
  daysBetween,
  existingDay,
  lastDayOfMonth,
} from '../../../src/shared/days.ts';

describe('days', () => {
  it.each([
    ['2024-02-28', '2024-02-29', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-02-28', '2026-03-01', 1],
    ['2025-12-31', '2026-01-01', 1],
    ['2026-01-01', '2025-12-31', -1],
    ['2026-01-01', '2026-01-01', 0],
    ['1969-12-31', '1970-01-02', 2],
    // Clocks were moved in between, in Taiwan and in Europe.
    ['1974-03-31', '1974-04-02', 2],
    ['2026-03-28', '2026-03-30', 2],
  ])('from %s to %s are %i apart', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });

  it('come back to themselves by their number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), fc.nat(4000), (number, more) => {
        const day = dayOfNumber(number);
        expect(dayNumber(day)).toBe(number);
        expect(daysBetween(day, addDays(day, more))).toBe(more);
      }),
    );
  });

  it('are counted from 1970, whatever time follows them', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('1969-12-31')).toBe(-1);
    expect(dayNumber('2026-03-04T23:59:00+08:00')).toBe(dayNumber('2026-03-04'));
  });

  it.each(['', 'March 4, 2026', '2026-3-4', '2026', '04-03-2026'])('are not guessed at: %j', (text) => {
    expect(dayNumber(text)).toBeNaN();
  });
});

describe('months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-28', 1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-31', 0, '2026-05-31'],
  ])('%s and %i more are %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });

  it.each([
    [2024, 2, 29],
    [2026, 2, 28],
    [2100, 2, 28],
    [2026, 4, 30],
    [2026, 12, 31],
  ])('of %i-%i end with %i', (year, month, last) => {
    expect(lastDayOfMonth(year, month)).toBe(last);
    expect(existingDay(year, month, last)).toBeDefined();
    expect(existingDay(year, month, last + 1)).toBeUndefined();
  });

  it.each([
    [2026, 0, 1],
    [2026, 13, 1],
    [2026, 1, 0],
    [99, 1, 1],
  ])('%i-%i-%i is no day', (year, month, day) => {
    expect(existingDay(year, month, day)).toBeUndefined();
  });
});
