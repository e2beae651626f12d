import { jsonLd } from '../../src/metadata/json-ld.ts';
import type { PageDescription } from '../../src/metadata/page-description.ts';
import { textsOf } from '../../src/i18n/texts-of.ts';
import type { Site } from '../../src/model/site.ts';

/** What a reader of a page's JSON-LD sees. */
export function thingsOn(site: Site, page: PageDescription): unknown[] {
  const graph: unknown = JSON.parse(JSON.stringify(jsonLd(site, textsOf(site, page.locale), page) ?? null));
  const things: unknown = typeof graph === 'object' && graph && '@graph' in graph ? graph['@graph'] : [];
  return Array.isArray(things) ? things : [];
}
