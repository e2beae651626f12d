import type { Item } from '../model/item.ts';
import type { Locale } from '../model/localized.ts';
import type { Site } from '../model/site.ts';
import type { DatedSite, LocaleContext, TextContext } from './context.ts';

/** A title, with its language where that is not the page's. */
export interface Title {
  text: string;
  lang?: Locale | undefined;
}

/** How what a page shows is cut into pages of its own, `…/page/2/` and so on. */
export interface Paging<Entry> {
  /** Lines on a page. */
  size: (site: Site) => number;
  /** How many lines there are in a language; by default one for each item. */
  lines?: (context: LocaleContext, entry: Entry) => number;
}

/** The lists of links to sections: the site map’s, and that of the ways to a page without searching. */
export type LinkList = 'site-map' | 'ways-in';

/**
 * A row of the table of routes: the pages that have one pattern of addresses, one for each of its entries. An address
 * has neither language nor base path, see src/model/site-paths.ts.
 */
export interface Route<Entry> {
  /** Form of the addresses: `/disclosures/year/:year/`. What stands in the place of an item’s slug is no slug. */
  pattern: string;
  /** Address of an entry’s first page. */
  address: (entry: Entry) => string;
  entries: (dated: DatedSite) => readonly Entry[];
  /** Whether the entries follow from what items say: where an item cannot be read, nobody knows all of them. */
  followsFromItems?: true;
  title: (context: TextContext, entry: Entry) => Title;
  /** What a menu and a breadcrumb call it; by default the title. */
  label?: (context: TextContext, entry: Entry) => Title;
  /** What its `h1` says; by default the title. */
  heading?: (context: TextContext, entry: Entry) => Title;
  /** By default the description of the site. */
  description?: (context: TextContext, entry: Entry) => string | undefined;
  /** Address of the page above it in the breadcrumb; by default home. */
  above?: (site: Site, entry: Entry) => string;
  /** The items it shows, in their order on all its pages together. A page without items is as new as the site. */
  items?: (dated: DatedSite, entry: Entry) => readonly Item[];
  /** The one item it is a page of: it is as new, as public, and in the same languages. */
  item?: (entry: Entry) => Item;
  paging?: Paging<Entry>;
  /** Address of the feed of its items. */
  feed?: (entry: Entry) => string;
  /** Whether it stands for an address that is not there: nothing lists it, links to it or finds it. */
  isFallback?: true;
  links?: readonly LinkList[];
}

/** Declares a row. */
export function defineRoute<Entry>(route: Route<Entry>): Route<Entry> {
  return route;
}

/** The entry of a route that has one page, whatever the content is. */
export const onlyEntry: () => readonly null[] = () => [null];
