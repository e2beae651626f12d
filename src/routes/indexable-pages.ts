import type { IsoDate } from '../model/dates.ts';
import type { Locale } from '../model/localized.ts';
import { compareText } from '../model/diagnostic.ts';
import type { DatedSite } from './context.ts';
import { pagesOf } from './pages.ts';
import { isIndexable, localesOf, updatedOf } from './publication.ts';

/** A page that search engines may list, in the languages it stands in. */
export interface IndexablePage {
  address: string;
  locales: readonly Locale[];
  updated: IsoDate;
}

/** Every page for search engines, by its address; of a list the first page, from which they find the others. */
export function indexablePages(dated: DatedSite): IndexablePage[] {
  return pagesOf({ ...dated, locale: dated.site.defaultLocale })
    .filter((page) => page.number === 1 && isIndexable(page))
    .map((page) => ({
      address: page.address,
      locales: localesOf(dated, page),
      updated: updatedOf(dated, page),
    }))
    .sort((a, b) => compareText(a.address, b.address));
}
