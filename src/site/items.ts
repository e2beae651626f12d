import { findItem } from '../model/site.ts';
import { isListed, itemsOf, type Item } from '../model/item.ts';
import type { KindId } from '../model/kinds/index.ts';
import { compareText } from '../model/problem.ts';
import { itemsInClass } from '../model/select-items.ts';
import type { Tree } from '../model/registries/classification.ts';
import { isArchived } from '../model/notices/expiry.ts';
import { site, today } from './current.ts';

/** Items that lists show: all but pages that ask not to be listed. */
export const listedItems: readonly Item[] = site.items.filter(isListed);

/** The listed items of a kind. */
export function listedOf(kind: KindId): Item[] {
  return listedItems.filter((item) => item.kind === kind);
}

/** What the list of a kind shows: what is past has gone to the archive. */
export function onList(kind: KindId): Item[] {
  return listedOf(kind).filter((item) => !isArchived(item, today));
}

/** Listed items of a class and of the classes below it. */
export function listedInClass(tree: Tree, code: string): Item[] {
  return itemsInClass(site, listedItems, tree, code);
}

/** The items last updated, newest first; one that still waits for its content is no news. */
export function newestItems(count: number): Item[] {
  return listedItems
    .filter((item) => item.kind !== 'disclosures' || item.original.data.availability !== 'pending')
    .filter((item) => !isArchived(item, today))
    .sort((a, b) => compareText(b.original.data.updated, a.original.data.updated) || compareText(a.id, b.id))
    .slice(0, count);
}

/** Items an item names as related, and those that name it. */
export function relatedItems(item: Item): Item[] {
  const named = item.original.data.related.map((id) => findItem(site, id));
  const naming = listedItems.filter((other) => other.original.data.related.includes(item.id));
  return [...new Set([...named, ...naming])]
    .filter((other): other is Item => other !== undefined && other !== item)
    .slice(0, 8);
}

/** The disclosures, for the zone's own lists. */
export const disclosures = itemsOf(site.items, 'disclosures');
