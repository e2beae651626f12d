import { itemsOf } from '../../model/item.ts';
import { registryFiles } from '../../model/load/load-registries.ts';
import { makeDiagnostic } from '../../model/diagnostic.ts';
import { findItem } from '../../model/site.ts';
import { centsOf } from '../../model/tariffs/cents.ts';
import { chargeTiers, sumOf } from '../../model/tariffs/charge.ts';
import { tiersOf } from '../../model/tariffs/tariff.ts';
import type { SiteRule } from '../content-rule.ts';
import { locationOfFact } from '../location-of-fact.ts';

/** Bills that were worked out by hand come out the same from the prices of the tariff, to the hundredth of a dollar. */
export const expectedBills: SiteRule = (content) =>
  (content.site.checks?.bills ?? []).flatMap((bill, index) => {
    const { version, plan, season, months, kWh, amount, source } = bill;
    const at = (field: string) => locationOfFact(content, registryFiles.checks, ['bills', index, field]);
    // A tariff that is not there, or could not be read, is reported as such.
    if (!findItem(content.site, bill.tariff)) return [];
    const item = itemsOf(content.site.items, 'tariffs').find(({ id }) => id === bill.tariff);
    const prices = item?.original.data.versions.find(({ id }) => id === version);
    const tiers = prices ? tiersOf(prices, plan) : [];
    if (tiers.length === 0) {
      const values = { tariff: bill.tariff, version, plan };
      return [makeDiagnostic('expected-bill-without-prices', at('tariff'), { values })];
    }
    const cents = sumOf(chargeTiers(tiers, season, months, kWh));
    if (cents === centsOf(amount)) return [];
    const values = { tariff: bill.tariff, kWh, found: (cents / 100).toFixed(2), amount, source };
    return [makeDiagnostic('expected-bill', at('amount'), { values, expected: amount })];
  });
