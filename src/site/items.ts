import { findItem, type Site } from '../model/site.ts';
import type { IsoDate } from '../model/dates.ts';
import { isListed, itemsOf, type Item, type ItemOf } from '../model/item.ts';
import type { KindId } from '../model/kinds/index.ts';
import { compareText } from '../model/diagnostic.ts';
import { itemsInClass } from '../model/select-items.ts';
import type { Tree } from '../model/registries/classification.ts';
import { isArchived } from '../model/notices/expiry.ts';
import { memoizeBySite } from '../model/memoize-by-site.ts';

/** Items that lists show: all but pages that ask not to be listed. */
export const listedItems = memoizeBySite((site: Site): readonly Item[] => site.items.filter(isListed));

const listedByKind = memoizeBySite((site: Site) => Map.groupBy(listedItems(site), ({ kind }) => kind));

/** The listed items of a kind. */
export function listedOf(site: Site, kind: KindId): readonly Item[] {
  return listedByKind(site).get(kind) ?? [];
}

/** Listed items of a class and of the classes below it. */
export function listedInClass(site: Site, tree: Tree, code: string): Item[] {
  return itemsInClass(site, listedItems(site), tree, code);
}

/** The disclosures, for the zone's own lists. */
export function disclosuresOf(site: Site): ItemOf<'disclosures'>[] {
  return itemsOf(site.items, 'disclosures');
}

/** The items last updated, newest first; one that still waits for its content is no news. */
export function newestItems(site: Site, today: IsoDate, count: number): Item[] {
  return listedItems(site)
    .filter((item) => item.kind !== 'disclosures' || item.original.data.availability !== 'pending')
    .filter((item) => !isArchived(item, today))
    .sort((a, b) => compareText(b.original.data.updated, a.original.data.updated) || compareText(a.id, b.id))
    .slice(0, count);
}

/** The items that name each item as related. */
const relatedTo = memoizeBySite((site: Site) => {
  const naming = new Map<string, Item[]>();
  for (const item of listedItems(site)) {
    for (const id of item.original.data.related) naming.set(id, [...(naming.get(id) ?? []), item]);
  }
  return naming;
});

/** Items an item names as related, and those that name it. */
export function relatedItems(site: Site, item: Item): Item[] {
  const named = item.original.data.related.map((id) => findItem(site, id));
  const naming = relatedTo(site).get(item.id) ?? [];
  return [...new Set([...named, ...naming])]
    .filter((other): other is Item => other !== undefined && other !== item)
    .slice(0, 8);
}
