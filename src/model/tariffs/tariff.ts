import type { KindData } from '../kinds/index.ts';

/** What a bill is reckoned with: the part of a tariff that a browser is given, too. */
export type Tariff = Pick<
  KindData<'tariffs'>,
  'plans' | 'summer' | 'versions' | 'split' | 'rounding' | 'minimum' | 'meters'
>;
export type TariffVersion = Tariff['versions'][number];
export type Tier = TariffVersion['prices'][number]['tiers'][number];

/** The tiers of a plan; a version that does not have the plan has none. */
export function tiersOf({ prices }: TariffVersion, plan: string): readonly Tier[] {
  return prices.find((entry) => entry.plan === plan)?.tiers ?? [];
}

/** The version of a day. */
export function versionOn({ versions }: Pick<Tariff, 'versions'>, day: string): TariffVersion | undefined {
  return versions.find(
    ({ effectiveFrom, effectiveTo }) =>
      effectiveFrom <= day && (effectiveTo === undefined || day <= effectiveTo),
  );
}
