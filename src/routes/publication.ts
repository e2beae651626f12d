import type { IsoDate } from '../model/dates.ts';
import { isListed, type Item } from '../model/item.ts';
import type { Locale } from '../model/localized.ts';
import type { DatedSite } from './context.ts';
import type { PageOf } from './pages.ts';
import { routes, type RouteId } from './table.ts';

/** Whether search engines may list an item: no sample, and none that asks not to be listed. */
function isPublic(item: Item): boolean {
  return !item.original.data.sample && isListed(item);
}

/** The languages in which a page says what it is about; in the others it only says that it is not translated. */
export function localesOf<Id extends RouteId>({ site }: DatedSite, page: PageOf<Id>): Locale[] {
  const item = routes[page.route].item?.(page.entry);
  return site.locales.filter((locale) => item?.locales[locale] !== undefined || item === undefined);
}

/** Whether a page is for search engines in any of its languages. */
export function isIndexable<Id extends RouteId>(page: PageOf<Id>): boolean {
  const { item, isFallback = false } = routes[page.route];
  return !isFallback && (item === undefined || isPublic(item(page.entry)));
}

/**
 * The day on which a page last changed: that of its item, else of the newest item on it. A sample or an unlisted item
 * is no news: a reader who looks for what is new would not find it. A page without items is as new as the site.
 */
export function updatedOf<Id extends RouteId>({ site, today }: DatedSite, page: PageOf<Id>): IsoDate {
  const own = routes[page.route].item?.(page.entry);
  return own?.original.data.updated ?? newestOf(page.items) ?? newestOf(site.items) ?? today;
}

function newestOf(items: readonly Item[]): IsoDate | undefined {
  let newest: IsoDate | undefined;
  for (const item of items) {
    const { updated } = item.original.data;
    if (isPublic(item) && (newest === undefined || updated > newest)) newest = updated;
  }
  return newest;
}
