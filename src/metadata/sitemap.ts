import type { Locale } from '../model/localized.ts';
import { compareText } from '../model/diagnostic.ts';
import type { Site } from '../model/site.ts';
import type { IndexablePage } from '../routes/indexable-pages.ts';
import type { SiteDocument } from './page-description.ts';
import { assetUrl, urlOf } from './urls.ts';
import { element, xmlDocument, type XmlElement } from './xml.ts';

/** https://www.sitemaps.org/protocol.html allows 50,000 addresses and 50 MB in a file; the rest is air. */
const largestSitemap = 45_000;

/** The sitemaps, and the index that names them. */
export function sitemaps(
  site: Site,
  pages: readonly IndexablePage[],
  largest = largestSitemap,
): SiteDocument[] {
  const urls = pages.flatMap((page) => page.locales.map((locale) => ({ page, locale })));
  const count = Math.max(1, Math.ceil(urls.length / largest));
  const chunks = Array.from({ length: count }, (_, index) =>
    urls.slice(index * largest, (index + 1) * largest),
  );
  const files = chunks.map((chunk, index) => ({
    path: `sitemap-${String(index)}.xml`,
    updated: chunk
      .map(({ page }) => page.updated)
      .sort(compareText)
      .at(-1),
    body: xmlDocument(
      element(
        'urlset',
        { xmlns: sitemapNamespace, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
        ...chunk.map(({ page, locale }) => urlElement(site, page, locale)),
      ),
    ),
  }));
  const index = element(
    'sitemapindex',
    { xmlns: sitemapNamespace },
    ...files.map(({ path, updated }) =>
      element(
        'sitemap',
        {},
        element('loc', {}, assetUrl(site, `/${path}`)),
        ...(updated === undefined ? [] : [element('lastmod', {}, updated)]),
      ),
    ),
  );
  return [
    { path: 'sitemap-index.xml', body: xmlDocument(index) },
    ...files.map(({ path, body }) => ({ path, body })),
  ];
}

const sitemapNamespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Every language names all of them, itself included (https://developers.google.com/search/docs/specialty/international/localized-versions). */
function urlElement(site: Site, { address, locales, updated }: IndexablePage, locale: Locale): XmlElement {
  const alternate = (hreflang: string, of: Locale): XmlElement =>
    element('xhtml:link', { rel: 'alternate', hreflang, href: urlOf(site, of, address) });
  return element(
    'url',
    {},
    element('loc', {}, urlOf(site, locale, address)),
    element('lastmod', {}, updated),
    ...locales.map((other) => alternate(other, other)),
    alternate('x-default', site.defaultLocale),
  );
}
