import { describe, expect, it } from 'vitest';
import { centsOf } from '../../../../src/model/tariffs/cents.ts';
import { chargeTiers, sumOf } from '../../../../src/model/tariffs/charge.ts';
import { seasonOf } from '../../../../src/model/tariffs/season.ts';
import { tiersOf, versionOn, type Tier } from '../../../../src/model/tariffs/tariff.ts';
import { newerVersion, olderVersion, smallTariff } from '../../../support/tariff.ts';

describe('a printed price', () => {
  it.each([
    ['3', 300],
    ['3.8', 380],
    ['3.08', 308],
    ['3.80', 380],
    ['0.05', 5],
    ['100000.99', 10_000_099],
  ])('%s is %i hundredths', (written, cents) => {
    expect(centsOf(written)).toBe(cents);
  });
});

describe('the season of a day', () => {
  it.each([
    ['2025-05-31', 'nonSummer'],
    ['2025-06-01', 'summer'],
    ['2025-08-15', 'summer'],
    ['2025-09-30', 'summer'],
    ['2025-10-01', 'nonSummer'],
  ])('%s is %s', (day, season) => {
    expect(seasonOf(day, { from: '06-01', to: '09-30' })).toBe(season);
  });

  it.each([
    ['2025-10-31', 'nonSummer'],
    ['2025-11-01', 'summer'],
    ['2025-12-31', 'summer'],
    ['2025-01-01', 'summer'],
    ['2025-03-31', 'summer'],
    ['2025-04-01', 'nonSummer'],
  ])('may begin in one year and end in the next: %s is %s', (day, season) => {
    expect(seasonOf(day, { from: '11-01', to: '03-31' })).toBe(season);
  });

  it('may be a single day', () => {
    const days = ['2025-06-20', '2025-06-21', '2025-06-22'];
    expect(days.map((day) => seasonOf(day, { from: '06-21', to: '06-21' }))).toEqual([
      'nonSummer',
      'summer',
      'nonSummer',
    ]);
  });
});

describe('the version of a day', () => {
  it.each([
    ['2024-12-31', undefined],
    ['2025-01-01', 'older'],
    ['2025-12-31', 'older'],
    ['2026-01-01', 'newer'],
    ['2039-01-01', 'newer'],
  ])('%s is %s', (day, id) => {
    expect(versionOn(smallTariff, day)?.id).toBe(id);
  });

  it('has no tiers for a plan it does not price', () => {
    expect(tiersOf(olderVersion, 'home')).toHaveLength(2);
    expect(tiersOf(newerVersion, 'shop')).toEqual([]);
  });
});

describe('the tiers of a bill', () => {
  const tiers: readonly Tier[] = [
    { to: 100, summer: '1.5', nonSummer: '1' },
    { to: 300, summer: '3', nonSummer: '2' },
    { summer: '5', nonSummer: '4' },
  ];

  it('begin one kWh after the last, and leave out those that are not reached', () => {
    const rows = (kWh: number) =>
      chargeTiers(tiers, 'nonSummer', 1, kWh).map((tier) => [tier.number, tier.from, tier.to, tier.kWh]);
    expect(rows(0)).toEqual([]);
    expect(rows(1)).toEqual([[1, 1, 100, 1]]);
    expect(rows(100)).toEqual([[1, 1, 100, 100]]);
    expect(rows(101)).toEqual([
      [1, 1, 100, 100],
      [2, 101, 300, 1],
    ]);
    expect(rows(350)).toEqual([
      [1, 1, 100, 100],
      [2, 101, 300, 200],
      [3, 301, undefined, 50],
    ]);
  });

  it('cost what their season says, in hundredths', () => {
    const charges = chargeTiers(tiers, 'summer', 2, 601);
    expect(charges.map(({ price, cents }) => [price, cents])).toEqual([
      [150, 30_000],
      [300, 120_000],
      [500, 500],
    ]);
    expect(sumOf(charges)).toBe(150_500);
    expect(sumOf([])).toBe(0);
  });
});
