import { beforeAll, describe, expect, it } from 'vitest';
import { sitemaps } from '../../../src/metadata/sitemap.ts';
import type { Site } from '../../../src/model/site.ts';
import { indexablePages } from '../../../src/routes/indexable-pages.ts';
import { makeSite } from '../../support/make-site.ts';
import { someItems } from '../../support/office.ts';
import { wellFormed } from '../../support/well-formed.ts';

let site: Site;
beforeAll(async () => {
  site = await makeSite(someItems);
});

describe('sitemaps', () => {
  it('links each page to its other languages', () => {
    const [, file] = sitemaps(site, [{ address: '/faqs/', locales: ['zh-TW', 'en'], updated: '2026-03-04' }]);
    expect(file?.path).toBe('sitemap-0.xml');
    expect(wellFormed(String(file?.body))).toBe(true);
    expect(String(file?.body).split('<url>')[2]).toBe(`
    <loc>https://office.example/site/en/faqs/</loc>
    <lastmod>2026-03-04</lastmod>
    <xhtml:link rel="alternate" hreflang="zh-TW" href="https://office.example/site/faqs/"/>
    <xhtml:link rel="alternate" hreflang="en" href="https://office.example/site/en/faqs/"/>
    <xhtml:link rel="alternate" hreflang="x-default" href="https://office.example/site/faqs/"/>
  </url>
</urlset>
`);
  });

  it('lists an untranslated item in its own language only', () => {
    const bodies = sitemaps(site, indexablePages({ site, today: '2026-11-23' }))
      .map(({ body }) => String(body))
      .join('');
    expect(bodies).toContain('<loc>https://office.example/site/disclosures/statistics/</loc>');
    expect(bodies).not.toContain('/en/disclosures/statistics/');
  });

  it('starts another file when one is full', () => {
    const pages = ['/a/', '/b/', '/c/'].map((address) => ({
      address,
      locales: ['zh-TW'],
      updated: '2026-03-04',
    }));
    const files = sitemaps(site, pages, 2);
    expect(files.map(({ path }) => path)).toEqual(['sitemap-index.xml', 'sitemap-0.xml', 'sitemap-1.xml']);
    expect(String(files[0]?.body)).toContain('<loc>https://office.example/site/sitemap-1.xml</loc>');
  });
});
