import type { Locale } from '../model/localized.ts';
import type { Site } from '../model/site.ts';

/** Stands for the site's address while the office has not given one. `.invalid` is reserved (RFC 2606) and leads nowhere. */
const unknownUrl = 'https://site.invalid/';

type Addressed = Pick<Site, 'file' | 'defaultLocale'>;

/** The site's public address, with its path ending in a slash. */
export function siteUrl({ file }: Pick<Site, 'file'>): URL {
  const url = new URL(file.url ?? unknownUrl);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/** The path a browser is given for an address inside the site: base path, language prefix, address. */
export function pathOf(site: Addressed, locale: Locale, address: string): string {
  const prefix = locale === site.defaultLocale ? '' : `/${locale}`;
  return siteUrl(site).pathname.slice(0, -1) + prefix + address;
}

/** The language of a page by its path: the one its first step below the base path names, else the default one. */
export function localeOfPath(site: Pick<Site, 'file' | 'locales' | 'defaultLocale'>, path: string): Locale {
  const below = path.slice(siteUrl(site).pathname.length);
  const first = below.slice(0, (below + '/').indexOf('/'));
  return site.locales.find((locale) => locale === first) ?? site.defaultLocale;
}

/** The absolute URL of an address inside the site. */
export function urlOf(site: Addressed, locale: Locale, address: string): string {
  return new URL(pathOf(site, locale, address), siteUrl(site)).href;
}

/** The path of something that has no language, such as an attachment or a data file. */
export function assetPath(site: Pick<Site, 'file'>, address: string): string {
  return siteUrl(site).pathname.slice(0, -1) + address;
}

/** The absolute URL of something that has no language. */
export function assetUrl(site: Pick<Site, 'file'>, address: string): string {
  return new URL(assetPath(site, address), siteUrl(site)).href;
}
