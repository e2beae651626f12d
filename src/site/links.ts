import { dialled } from '../shared/dialled.ts';
import { inLocale, type Item } from '../model/item.ts';
import { sitePaths } from '../model/site-paths.ts';
import type { Locale } from '../model/localized.ts';
import type { PageContext } from './page-context.ts';

/** What a telephone dials for a number as people write it. */
export function phoneLink(phone: string): string {
  return `tel:${dialled(phone)}`;
}

/** A link to an item: its path and its title; `lang` where the title is in another language than the page. */
export function itemLink(
  { href, locale }: Pick<PageContext, 'href' | 'locale'>,
  item: Item,
): { href: string; title: string; lang: Locale | undefined } {
  const localized = inLocale(item, locale);
  return {
    href: href(sitePaths.item(item.id)),
    title: localized.data.title,
    lang: langIfOther(localized.locale, locale),
  };
}

/**
 * The `lang` of a text inside a page: only where it differs, because a redundant one is an error (Freego HM2310200C).
 */
export function langIfOther(locale: Locale, pageLocale: Locale): Locale | undefined {
  return locale === pageLocale ? undefined : locale;
}
