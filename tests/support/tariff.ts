import type { Tariff, TariffVersion } from '../../src/model/tariffs/tariff.ts';

/** Prices that can be reckoned in one’s head: 1 up to 100 kWh a month, then 2; in summer 3. */
export const olderVersion: TariffVersion = {
  id: 'older',
  effectiveFrom: '2025-01-01',
  effectiveTo: '2025-12-31',
  status: 'derived',
  document: 'Made up for tests',
  prices: [
    {
      plan: 'home',
      tiers: [
        { to: 100, summer: '1.00', nonSummer: '1.00' },
        { summer: '3.00', nonSummer: '2.00' },
      ],
    },
  ],
};

export const newerVersion: TariffVersion = {
  id: 'newer',
  effectiveFrom: '2026-01-01',
  verifiedUntil: '2026-06-30',
  status: 'verified',
  document: 'Made up for tests',
  prices: [{ plan: 'home', tiers: [{ summer: '4.00', nonSummer: '4.00' }] }],
};

const note = { en: 'Made up for tests' };

export const smallTariff: Tariff = {
  plans: [{ id: 'home', title: 'Home' }],
  summer: { from: '06-01', to: '09-30' },
  versions: [newerVersion, olderVersion],
  split: { method: 'by-days', status: 'unverified', note },
  rounding: { method: 'nearest', status: 'unverified', note },
  minimum: { amount: '100', twoMonths: 'doubled', status: 'unverified', note },
  meters: [{ id: 'big', title: 'Big', kWh: 60 }],
};
