import type { IsoDate } from '../model/dates.ts';
import { inLocale, type Item } from '../model/item.ts';
import type { Locale } from '../model/localized.ts';
import { compareText } from '../model/diagnostic.ts';
import type { Site } from '../model/site.ts';

/** The items that leave the site as data. A sample is shown to readers under a warning; data would lose the warning. */
export function publishedItems(site: Pick<Site, 'items'>): Item[] {
  return site.items.filter((item) => !item.original.data.sample);
}

/** Whether a reader of a language finds the item in that language. */
export function standsIn(item: Item, locale: Locale): boolean {
  return item.locales[locale] !== undefined;
}

/** The day of the last change of any of the items. */
export function newestUpdate(items: readonly Item[]): IsoDate | undefined {
  return items
    .map(({ original }) => original.data.updated)
    .sort(compareText)
    .at(-1);
}

/** Newest change first; items of one day by id, so that the order never depends on the machine. */
export function byUpdate(items: readonly Item[], locale: Locale): Item[] {
  const updated = (item: Item): IsoDate => inLocale(item, locale).data.updated;
  return [...items].sort((a, b) => compareText(updated(b), updated(a)) || compareText(a.id, b.id));
}
