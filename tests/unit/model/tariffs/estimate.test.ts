import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateBill, type BillRequest } from '../../../../src/model/tariffs/estimate.ts';
import { smallTariff } from '../../../support/tariff.ts';

const twoMonths: BillRequest = {
  plan: 'home',
  months: 2,
  kWh: 400,
  meter: undefined,
  from: '2025-02-01',
  to: '2025-03-31',
};

describe('a bill estimate', () => {
  it('doubles the tiers of a bill of two months', () => {
    const { parts, sum } = estimateBill(smallTariff, twoMonths);
    expect(parts).toHaveLength(1);
    expect(parts[0]?.tiers.map(({ from, to, kWh, cents }) => [from, to, kWh, cents])).toEqual([
      [1, 200, 200, 20_000],
      [201, undefined, 200, 40_000],
    ]);
    expect(sum).toBe(60_000);
    expect(estimateBill(smallTariff, { ...twoMonths, months: 1, to: '2025-03-02' }).sum).toBe(70_000);
  });

  it('splits a bill across the first day of summer by days, with both subtotals', () => {
    const { parts, days, sum } = estimateBill(smallTariff, {
      ...twoMonths,
      from: '2025-05-12',
      to: '2025-06-20',
    });
    expect(days).toBe(40);
    expect(parts.map(({ season, from, to, days: own }) => [season, from, to, own])).toEqual([
      ['nonSummer', '2025-05-12', '2025-05-31', 20],
      ['summer', '2025-06-01', '2025-06-20', 20],
    ]);
    expect(parts.map(({ wholeCents, cents }) => [wholeCents, cents])).toEqual([
      [60_000, 30_000],
      [80_000, 40_000],
    ]);
    expect(sum).toBe(70_000);
  });

  it('splits a bill across two versions, and says where its prices were not looked up', () => {
    const across = estimateBill(smallTariff, { ...twoMonths, from: '2025-12-22', to: '2026-01-10' });
    expect(across.parts.map(({ version, days }) => [version.id, days])).toEqual([
      ['older', 10],
      ['newer', 10],
    ]);
    expect(across.hasUnknownDays).toBe(false);
    expect(
      estimateBill(smallTariff, { ...twoMonths, from: '2026-06-01', to: '2026-07-01' }).hasUnknownDays,
    ).toBe(true);
  });

  it('charges the least amount for each month, and the least kWh of a meter that is known', () => {
    const nothing = estimateBill(smallTariff, { ...twoMonths, kWh: 0 });
    expect([nothing.sum, nothing.minimum, nothing.total]).toEqual([0, 20_000, 20_000]);
    const metered = estimateBill(smallTariff, { ...twoMonths, kWh: 50, meter: 'big' });
    expect([metered.kWh, metered.sum]).toEqual([120, 12_000]);
  });

  it('rounds as the tariff says, and keeps the sum before that', () => {
    const request = { ...twoMonths, kWh: 401, from: '2025-05-31', to: '2025-06-03' };
    const { sum, total } = estimateBill(smallTariff, request);
    expect([sum, total]).toEqual([75_275, 75_300]);
    const down = { ...smallTariff, rounding: { ...smallTariff.rounding, method: 'down' } } as const;
    expect(estimateBill(down, request).total).toBe(75_200);
    const none = { ...smallTariff, rounding: { ...smallTariff.rounding, method: 'none' } } as const;
    expect(estimateBill(none, request).total).toBe(75_275);
  });

  it('never charges less for more', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const total = (kWh: number) => estimateBill(smallTariff, { ...twoMonths, kWh }).total;
        expect(total(less)).toBeLessThanOrEqual(total(more));
      }),
    );
  });
});
