import type { Locale } from '../model/localized.ts';
import type { Site } from '../model/site.ts';

/** Where a document of a language stands in the site's folder: language prefix and address, no base path. */
export function documentPath(site: Pick<Site, 'defaultLocale'>, locale: Locale, address: string): string {
  return (locale === site.defaultLocale ? '' : `${locale}/`) + address.replace(/^\//, '');
}
