import { daysBetween, type IsoDate } from '../shared/days.ts';
import type { Item, ItemOf } from './item.ts';
import type { Tree } from './registries/classification.ts';
import type { Registries } from './site.ts';

/** The items of a class and of the classes below it. */
export function itemsInClass<Any extends Item>(
  site: Pick<Registries, 'classification'>,
  items: readonly Any[],
  tree: Tree,
  code: string,
): Any[] {
  const codes = new Set([code]);
  const { classes } = site.classification[tree];
  for (let size = 0; size !== codes.size;) {
    size = codes.size;
    for (const entry of classes) if (entry.parent !== null && codes.has(entry.parent)) codes.add(entry.code);
  }
  return items.filter(({ original }) => original.data.classification[tree].some((own) => codes.has(own)));
}

/** The year a disclosure belongs to: that of the time it covers, else of its publication. */
export function disclosureYear({ original }: ItemOf<'disclosures'>): string {
  const { period, published } = original.data;
  return (period?.from ?? published).slice(0, 4);
}

/** The notices that concern a township: its own, and those for the whole area. */
export function inTownship(notices: readonly ItemOf<'notices'>[], township: string): ItemOf<'notices'>[] {
  return notices.filter(({ original: { data } }) =>
    data.townships.length === 0 ? true : data.townships.includes(township),
  );
}

/** The review cycle of an item: the months from its last update to its next review, at least one. */
export function reviewMonths({ updated, reviewDue }: { updated: IsoDate; reviewDue: IsoDate }): number {
  return Math.max(1, Math.round(daysBetween(updated, reviewDue) / averageMonth));
}

const averageMonth = 365.25 / 12;
