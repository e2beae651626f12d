import { dayIn } from '../model/dates.ts';
import { compareText } from '../model/diagnostic.ts';
import type { Site } from '../model/site.ts';
import { indexablePages } from '../routes/indexable-pages.ts';
import { calendars } from './calendars.ts';
import { documentPath } from './document-path.ts';
import { feeds } from './feeds.ts';
import { headerFiles } from './headers.ts';
import { webManifest } from './manifest.ts';
import { openDataFiles } from './open-data/files.ts';
import { submissionFiles } from './open-data/submission.ts';
import { openSearchAddress, openSearchDescription } from './opensearch.ts';
import type { SiteDocument } from './page-description.ts';
import { robotsTxt } from './robots.ts';
import { securityTxt } from './security-txt.ts';
import { sitemaps } from './sitemap.ts';

/**
 * Every file of the site that is no page, by path. The same site and the same clock give the same bytes. For
 * `topEntries` see headers.ts.
 */
export async function siteDocuments(
  site: Site,
  now: Date,
  topEntries: readonly string[] = [],
): Promise<SiteDocument[]> {
  const documents: SiteDocument[] = [
    ...feeds(site, now),
    ...calendars(site, now),
    ...sitemaps(site, indexablePages({ site, today: dayIn(site.file.timeZone, now) })),
    ...site.locales.map((locale) => ({
      path: documentPath(site, locale, openSearchAddress),
      body: openSearchDescription(site, locale),
    })),
    ...(await openDataFiles(site, now)),
    ...submissionFiles(site),
    { path: 'robots.txt', body: robotsTxt(site) },
    { path: '.well-known/security.txt', body: securityTxt(site, now) },
    { path: 'manifest.webmanifest', body: webManifest(site) },
  ];
  return [...documents, ...headerFiles(site, documents, topEntries)].sort((a, b) =>
    compareText(a.path, b.path),
  );
}
