import type { Graph, Thing } from 'schema-dts';
import type { Translate } from '../i18n/translate.ts';
import { sitePaths } from '../model/site-paths.ts';
import type { Item } from '../model/item.ts';
import type { Site } from '../model/site.ts';
import { breadcrumbList } from './json-ld/breadcrumb.ts';
import { digitalDocument } from './json-ld/digital-document.ts';
import { faqPage } from './json-ld/faq-page.ts';
import { governmentService } from './json-ld/government-service.ts';
import { howTo } from './json-ld/how-to.ts';
import { noticeEvents } from './json-ld/notice-event.ts';
import { officePlace } from './json-ld/office-place.ts';
import { organization } from './json-ld/organization.ts';
import { publication } from './json-ld/publication.ts';
import { webSite } from './json-ld/web-site.ts';
import type { PageDescription } from './page-description.ts';

export { serializeJsonLd } from './json-ld/serialize.ts';

/**
 * What a page says of itself in the words of schema.org; undefined where there is nothing to say.
 * A page kept out of search engines shows its place only: a sample must not turn up as a fact in somebody's results.
 */
export function jsonLd(site: Site, t: Translate, page: PageDescription): Graph | undefined {
  const things: Thing[] = [
    ...(page.breadcrumb.length > 1 ? [breadcrumbList(site, page)] : []),
    ...(page.address === sitePaths.home ? [organization(site, t.locale), webSite(site, t.locale)] : []),
    ...(page.item && !page.noindex ? thingsOf(site, page.item, t) : []),
  ];
  return things.length === 0 ? undefined : { '@context': 'https://schema.org', '@graph': things };
}

function thingsOf(site: Site, item: Item, t: Translate): Thing[] {
  switch (item.kind) {
    case 'faqs':
      return [faqPage(item, t)];
    case 'processes':
      return [howTo(item, t), governmentService(site, item, t)];
    case 'disclosures':
      return [digitalDocument(site, item, t)];
    case 'offices':
      return [officePlace(site, item, t)];
    case 'notices':
      return noticeEvents(site, item, t);
    case 'publications':
      return [publication(site, item, t)];
    case 'plans':
    case 'pages':
    default:
      return [];
  }
}
