import type { Item } from '../model/item.ts';
import { memoizeBySite } from '../model/memoize-by-site.ts';
import type { Site } from '../model/site.ts';
import type { LocaleContext } from './context.ts';
import { linesOfPage, pageAddress, pageCount } from './paging.ts';
import { routeIds, routes, type EntryOf, type RouteId } from './table.ts';
import { append } from '../shared/append.ts';

/** A page of the site in one language. */
export interface PageOf<Id extends RouteId> {
  route: Id;
  entry: EntryOf<Id>;
  address: string;
  /** Address of the first page of its list. */
  first: string;
  /** Which page of its list it is, from 1, and of how many. */
  number: number;
  pages: number;
  /** How many lines the list has on all its pages together. */
  lines: number;
  /** The items on this page, in their order. */
  items: readonly Item[];
}

/** A page of any route. */
export type SitePage = { [Id in RouteId]: PageOf<Id> }[RouteId];

/** Every page of the site in a language, in the order of the table of routes. */
export function pagesOf(context: LocaleContext): readonly SitePage[] {
  return [...pagesByAddress(context).values()];
}

/** The page that has an address; undefined where none has. */
export function pageAt(context: LocaleContext, address: string): SitePage | undefined {
  return pagesByAddress(context).get(address);
}

function pagesByAddress({ site, today, locale }: LocaleContext): ReadonlyMap<string, SitePage> {
  return memoizedPages(site, today, locale);
}

const memoizedPages = memoizeBySite((site: Site, today: string, locale: string) => {
  const pages: SitePage[] = [];
  for (const id of routeIds) addPages(pages, pagesOfRoute({ site, today, locale }, id));
  return new Map(pages.map((page) => [page.address, page]));
});

function addPages(pages: PageOf<RouteId>[], more: readonly PageOf<RouteId>[]): void {
  append(pages, more);
}

function pagesOfRoute<Id extends RouteId>(context: LocaleContext, id: Id): PageOf<Id>[] {
  return routes[id].entries(context).flatMap((entry) => pagesOfEntry(context, id, entry));
}

/** The pages of an entry: one, or as many as its lines need. */
function pagesOfEntry<Id extends RouteId>(context: LocaleContext, id: Id, entry: EntryOf<Id>): PageOf<Id>[] {
  const { items, item, paging, address } = routes[id];
  const shown = item ? [item(entry)] : (items?.(context, entry) ?? []);
  const lines = paging?.lines?.(context, entry) ?? shown.length;
  const size = paging ? paging.size(context.site) : Math.max(1, lines);
  const pages = pageCount(lines, size);
  return Array.from({ length: pages }, (_, index) => ({
    route: id,
    entry,
    address: pageAddress(address(entry), index + 1),
    first: address(entry),
    number: index + 1,
    pages,
    lines,
    items: paging ? linesOfPage(shown, index + 1, size) : shown,
  }));
}
