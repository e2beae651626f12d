import { centsOf } from './cents.ts';
import type { Tier } from './tariff.ts';
import type { Season } from './season.ts';

/** What is charged in one tier. */
export interface TierCharge {
  /** 1 for the lowest tier. */
  number: number;
  /** First and last kWh of the tier on this bill; the highest tier has no last. */
  from: number;
  to: number | undefined;
  kWh: number;
  /** Price of a kWh, in hundredths. */
  price: number;
  /** The charge, in hundredths: a whole number, because both factors are. */
  cents: number;
}

/** Splits the kWh of a bill into its tiers. Tiers are those of one month: a bill of two months has them twice as wide. */
export function chargeTiers(
  tiers: readonly Tier[],
  season: Season,
  months: number,
  kWh: number,
): TierCharge[] {
  let below = 0;
  return tiers.flatMap((tier, index) => {
    const from = below + 1;
    const to = tier.to === undefined ? undefined : tier.to * months;
    const used = Math.min(kWh, to ?? kWh) - below;
    below = to ?? below;
    if (used <= 0) return [];
    const price = centsOf(tier[season]);
    return [{ number: index + 1, from, to, kWh: used, price, cents: used * price }];
  });
}

/** The sum of the tiers, in hundredths. */
export function sumOf(charges: readonly { cents: number }[]): number {
  return charges.reduce((sum, { cents }) => sum + cents, 0);
}
