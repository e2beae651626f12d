import { memoizeBySite } from '../model/memoize-by-site.ts';
import { catalogueOf } from './catalogue.ts';
import { makeTranslate, type Translate } from './translate.ts';

/** The interface texts of a language of a site. */
export const textsOf: (site: Parameters<typeof catalogueOf>[0], locale: string) => Translate = memoizeBySite(
  (site, locale) => makeTranslate(catalogueOf(site, locale), locale),
);
