import { catalogueOf } from '../i18n/catalogue.ts';
import { makeTranslate, type Translate } from '../i18n/translate.ts';
import type { Locale } from '../model/localized.ts';
import { site } from './current.ts';

const translations = new Map(
  site.locales.map((locale) => [locale, makeTranslate(catalogueOf(site, locale), locale)] as const),
);

/** The interface texts of one of the site's languages. */
export function textOf(locale: Locale): Translate {
  const translate = translations.get(locale);
  if (!translate) throw new Error(`The site has no language ${locale}.`);
  return translate;
}

/** How a language calls itself. */
export function languageName(locale: Locale): string {
  return site.file.locales.find(({ code }) => code === locale)?.label ?? locale;
}
