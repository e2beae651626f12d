import { inLocale, type Item } from '../model/item.ts';
import type { Locale } from '../model/localized.ts';
import type { Site } from '../model/site.ts';
import { listedItems } from './items.ts';

/** A line of an index: a heading word and the items under it. */
export interface IndexEntry {
  label: string;
  items: readonly Item[];
}

/** Every listed item under its title. */
export function titleEntries(site: Site, locale: Locale): IndexEntry[] {
  return listedItems(site).map((item) => ({ label: inLocale(item, locale).data.title, items: [item] }));
}

/** Every keyword with the items that have it. */
export function topicEntries(site: Site, locale: Locale): IndexEntry[] {
  const byKeyword = new Map<string, Item[]>();
  for (const item of listedItems(site)) {
    for (const keyword of item.locales[locale]?.data.keywords ?? []) {
      byKeyword.set(keyword, [...(byKeyword.get(keyword) ?? []), item]);
    }
  }
  return [...byKeyword].map(([label, items]) => ({ label, items }));
}
