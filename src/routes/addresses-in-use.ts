import { sitePaths } from '../model/site-paths.ts';
import { memoizeBySite } from '../model/memoize-by-site.ts';
import type { Site } from '../model/site.ts';
import type { DatedSite, LocaleContext } from './context.ts';
import { pagesOf, type PageOf, type SitePage } from './pages.ts';
import { laterPattern } from './paging.ts';
import { routeIds, routes, type RouteId } from './table.ts';

/** Whether a text in a language may link to an address: that of a page, or of the feed of a page. */
export function isAddress(context: LocaleContext, address: string): boolean {
  return addressesOf(context).has(address);
}

/** Every address that a text in a language may link to, in the order of the table of routes. */
export function addressesOf({ site, today, locale }: LocaleContext): ReadonlySet<string> {
  return memoizedAddresses(site, today, locale);
}

/**
 * What content may name as a page: every item as `kind/slug`, and the address of every other page that there is in all
 * languages, because what names it is written once for all of them.
 */
export function pageReferences({ site, today }: DatedSite): string[] {
  const [first = [], ...others] = site.locales.map((locale) => pagesOf({ site, today, locale }));
  const elsewhere = others.map((pages) => new Set(pages.map(({ address }) => address)));
  const common = first.filter(
    (page) =>
      page.route !== 'item' && isReachable(page) && elsewhere.every((known) => known.has(page.address)),
  );
  return [...site.items.map(({ id }) => id), ...common.map(({ address }) => address)];
}

/** The address of what content names as a page: an item by `kind/slug`, any other by its address. */
export function addressOf(reference: string): string {
  return reference.startsWith('/') ? reference : sitePaths.item(reference);
}

/** Whether there may be a page at an address because of what some item says, so that nobody knows before all are read. */
export function followsFromItems(address: string): boolean {
  return routeIds.some((id) => {
    const { pattern, paging, followsFromItems: follows = false } = routes[id];
    const isLater = paging !== undefined && matches(laterPattern(pattern), address);
    return isLater || (follows && matches(pattern, address));
  });
}

const memoizedAddresses = memoizeBySite(
  (site: Site, today: string, locale: string): ReadonlySet<string> =>
    new Set(
      pagesOf({ site, today, locale })
        .filter(isReachable)
        .flatMap((page) => [page.address, ...feedOf(page)]),
    ),
);

function isReachable({ route }: SitePage): boolean {
  return routes[route].isFallback !== true;
}

function feedOf<Id extends RouteId>({ route, entry }: PageOf<Id>): string[] {
  const feed = routes[route].feed?.(entry);
  return feed === undefined ? [] : [feed];
}

function matches(pattern: string, address: string): boolean {
  const parts = pattern.split('/');
  const found = address.split('/');
  return (
    parts.length === found.length &&
    parts.every((part, index) => (part.startsWith(':') ? found[index] !== '' : part === found[index]))
  );
}
