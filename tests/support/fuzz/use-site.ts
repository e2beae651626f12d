import { expect } from 'vitest';
import { contentEntries } from '../../../src/collections/content-entries.ts';
import { editorConfig } from '../../../src/editor/editor-config.ts';
import { formatDate, formatMoment, formatYear } from '../../../src/i18n/format.ts';
import { siteDocuments } from '../../../src/metadata/documents.ts';
import { metaTags } from '../../../src/metadata/dublin-core.ts';
import { instantOf, startOfDay } from '../../../src/metadata/instants.ts';
import { jsonLd, serializeJsonLd } from '../../../src/metadata/json-ld.ts';
import { siteUrl, urlOf } from '../../../src/metadata/urls.ts';
import { kindIds } from '../../../src/model/kinds/index.ts';
import type { Site } from '../../../src/model/site.ts';
import { directionOf } from '../../../src/model/text-direction.ts';
import { pagesOf } from '../../../src/routes/pages.ts';
import { pageContexts } from '../../../src/site/page-context.ts';
import { describePage } from '../describe-page.ts';
import { wellFormed } from '../well-formed.ts';

/** Makes of a site what a build makes of it, but for its markup. Throws where something is of no use. */
export async function useSite(site: Site, now: Date): Promise<void> {
  usePages(site, now);
  for (const { path, body } of await siteDocuments(site, now)) {
    if (path.endsWith('.xml') && typeof body === 'string')
      expect([path, wellFormed(body)]).toEqual([path, true]);
    if (path.endsWith('security.txt')) expect(body).toMatch(/^(?:[A-Z][a-z-]+[A-Za-z]*: \S.*\n){4}$/);
  }
  const entries = contentEntries(site, now);
  for (const kind of kindIds) for (const { render } of entries.textsOf(kind) ?? []) await render?.();
  if (site.file.editor) editorConfig(site, site.file.editor);
}

function usePages(site: Site, now: Date): void {
  const { href } = siteUrl(site);
  const contextOf = pageContexts(site, now);
  const { timeZone } = site.file;
  for (const locale of site.locales) {
    const { today, text } = contextOf(locale);
    expect(today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    directionOf(locale);
    // No link of the site leads to another.
    for (const { address } of pagesOf({ site, today, locale }))
      expect(urlOf(site, locale, address).startsWith(href)).toBe(true);
    for (const { id, original } of site.items) {
      const { published, updated, reviewDue } = original.data;
      for (const day of [published, updated, reviewDue]) {
        expect(formatDate(day, locale)).not.toBe('');
        expect(formatMoment(`${day}T09:00`, locale)).not.toBe('');
        expect(formatYear(day.slice(0, 4), locale)).not.toBe('');
        expect(Number.isNaN(Date.parse(startOfDay(day, timeZone)))).toBe(false);
        expect(Number.isNaN(instantOf(`${day}T09:00`, timeZone).getTime())).toBe(false);
      }
      const page = describePage(site, id, locale);
      metaTags(site, page);
      const graph = jsonLd(site, text, page);
      if (graph) serializeJsonLd(graph);
    }
  }
}
