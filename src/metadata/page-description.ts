import type { IsoDate } from '../model/dates.ts';
import type { Item } from '../model/item.ts';
import type { Locale } from '../model/localized.ts';
import type { Tree } from '../model/registries/classification.ts';
import type { Crumb } from '../routes/breadcrumb.ts';

export type { Crumb };

/** Everything metadata says of one page, in one language. */
export interface PageDescription {
  locale: Locale;
  /** Language of the content of a page that is about an item in another language; a page of an item has it from the item. */
  contentLocale?: Locale | undefined;
  address: string;
  title: string;
  description: string;
  keywords: readonly string[];
  /** Languages in which this page stands at the same address. */
  locales: readonly Locale[];
  /** Name of the unit that made it. */
  creator: string;
  updated: IsoDate;
  /** Time its content covers. */
  coverage?: { from: IsoDate; to: IsoDate };
  classification: Record<Tree, readonly string[]>;
  /** Keeps the page out of search engines, the sitemap, feeds and open data. */
  noindex: boolean;
  /** The way from the home page, this page last. */
  breadcrumb: readonly Crumb[];
  /** The item the page shows, if it shows one. */
  item?: Item;
}

/** A file of the site that is no page. */
export interface SiteDocument {
  /** Path from the site's root, without a leading slash. */
  path: string;
  body: string | Uint8Array<ArrayBuffer>;
}
