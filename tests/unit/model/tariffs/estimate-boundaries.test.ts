import { describe, expect, it } from 'vitest';
import { estimateBill, type BillRequest } from '../../../../src/model/tariffs/estimate.ts';
import { newerVersion, olderVersion, smallTariff } from '../../../support/tariff.ts';

const oneMonth: BillRequest = {
  plan: 'home',
  months: 1,
  kWh: 200,
  meter: undefined,
  from: '2025-02-01',
  to: '2025-02-28',
};

describe('the edges of a bill estimate', () => {
  it('count the first and the last day', () => {
    const { days, parts } = estimateBill(smallTariff, { ...oneMonth, from: '2025-02-01', to: '2025-02-01' });
    expect([days, parts.map(({ from, to, days: own }) => [from, to, own])]).toEqual([
      1,
      [['2025-02-01', '2025-02-01', 1]],
    ]);
  });

  it.each([
    ['2026-06-30', false],
    ['2026-07-01', true],
  ])('know prices up to the day they were looked up: %s', (to, hasUnknownDays) => {
    expect(estimateBill(smallTariff, { ...oneMonth, from: '2026-06-15', to }).hasUnknownDays).toBe(
      hasUnknownDays,
    );
  });

  it('are unknown when any part is, and never where a version names no such day', () => {
    const across = { ...oneMonth, from: '2025-12-22', to: '2026-07-10' };
    expect(estimateBill(smallTariff, across).hasUnknownDays).toBe(true);
    expect(estimateBill(smallTariff, { ...oneMonth, to: '2025-12-31' }).hasUnknownDays).toBe(false);
  });

  it('split where only the version changes, and where only the season does', () => {
    const parts = (from: string, to: string) =>
      estimateBill(smallTariff, { ...oneMonth, from, to }).parts.map((part) => [
        part.version.id,
        part.season,
        part.from,
        part.to,
      ]);
    expect(parts('2025-12-31', '2026-01-01')).toEqual([
      ['older', 'nonSummer', '2025-12-31', '2025-12-31'],
      ['newer', 'nonSummer', '2026-01-01', '2026-01-01'],
    ]);
    expect(parts('2025-09-30', '2025-10-01')).toEqual([
      ['older', 'summer', '2025-09-30', '2025-09-30'],
      ['older', 'nonSummer', '2025-10-01', '2025-10-01'],
    ]);
  });

  it('leave out days without a version, and come back to one after them', () => {
    const versions = [{ ...newerVersion, effectiveFrom: '2026-01-03' }, olderVersion];
    const { days, parts } = estimateBill(
      { ...smallTariff, versions },
      { ...oneMonth, from: '2025-12-31', to: '2026-01-04' },
    );
    expect([days, parts.map(({ from, to, days: own }) => [from, to, own])]).toEqual([
      5,
      [
        ['2025-12-31', '2025-12-31', 1],
        ['2026-01-03', '2026-01-04', 2],
      ],
    ]);
  });

  it('take the kWh used where they are more than the least of the meter', () => {
    const kWh = (used: number, meter: string | undefined, months = 1) =>
      estimateBill(smallTariff, { ...oneMonth, kWh: used, meter, months }).kWh;
    expect([kWh(59, 'big'), kWh(60, 'big'), kWh(61, 'big')]).toEqual([60, 60, 61]);
    expect([kWh(59, 'big', 2), kWh(121, 'big', 2)]).toEqual([120, 121]);
    expect([kWh(0, undefined), kWh(0, 'unknown')]).toEqual([0, 0]);
  });

  it('charge the minimum once where the tariff does not double it', () => {
    const minimumOf = (twoMonths: 'doubled' | 'same', months: number) => {
      const minimum = { ...smallTariff.minimum, twoMonths };
      return estimateBill({ ...smallTariff, minimum }, { ...oneMonth, months, kWh: 1 }).minimum;
    };
    expect([minimumOf('doubled', 1), minimumOf('doubled', 2)]).toEqual([10_000, 20_000]);
    expect([minimumOf('same', 1), minimumOf('same', 2)]).toEqual([10_000, 10_000]);
  });

  it('charge the sum where it is more than the minimum', () => {
    const { sum, minimum, beforeRounding, total } = estimateBill(smallTariff, oneMonth);
    expect([sum, minimum, beforeRounding, total]).toEqual([30_000, 10_000, 30_000, 30_000]);
  });

  it.each([
    ['nearest', 149, 100],
    ['nearest', 150, 200],
    ['down', 199, 100],
    ['down', 200, 200],
    ['none', 199, 199],
  ] as const)('round %s: %i becomes %i', (method, cents, total) => {
    const tariff = {
      ...smallTariff,
      rounding: { ...smallTariff.rounding, method },
      minimum: { ...smallTariff.minimum, amount: (cents / 100).toFixed(2) },
    };
    expect(estimateBill(tariff, { ...oneMonth, kWh: 0 }).total).toBe(total);
  });
});
