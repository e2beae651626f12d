import { catalogueOf } from '../i18n/catalogue.ts';
import { makeTranslate, type Translate } from '../i18n/translate.ts';
import type { Locale } from '../model/localized.ts';
import type { Site } from '../model/site.ts';

/** The interface texts of a language, for documents that no page asked for. */
export function textsOf(site: Site, locale: Locale): Translate {
  return makeTranslate(catalogueOf(site, locale), locale);
}
