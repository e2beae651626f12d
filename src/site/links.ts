import { assetPath, pathOf } from '../metadata/urls.ts';
import { inLocale, type Item } from '../model/item.ts';
import { addresses } from '../model/addresses.ts';
import type { Locale } from '../model/localized.ts';
import { site } from './current.ts';

/** The path of a page in a language. */
export function href(locale: Locale, address: string): string {
  return pathOf(site, locale, address);
}

/** What a telephone dials for a number as people write it. */
export function phoneLink(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`;
}

/** The path of a file that has no language. */
export function fileHref(address: string): string {
  return assetPath(site, address);
}

/** A link to an item: its path and its title; `lang` where the title is in another language than the page. */
export function itemLink(
  item: Item,
  locale: Locale,
): { href: string; title: string; lang: Locale | undefined } {
  const localized = inLocale(item, locale);
  return {
    href: href(locale, addresses.item(item.id)),
    title: localized.data.title,
    lang: langIfOther(localized.locale, locale),
  };
}

/** The `lang` of a text inside a page: only where it differs, because a redundant one is a fault (Freego HM2310200C). */
export function langIfOther(locale: Locale, pageLocale: Locale): Locale | undefined {
  return locale === pageLocale ? undefined : locale;
}
