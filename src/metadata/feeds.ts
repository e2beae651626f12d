import type { Translate } from '../i18n/translate.ts';
import { sitePaths } from '../model/site-paths.ts';
import { dayIn, type IsoDate } from '../model/dates.ts';
import { inLocale, isListed, itemsOf, type Item } from '../model/item.ts';
import { kindIds, type KindId } from '../model/kinds/index.ts';
import { pickText } from '../model/localized.ts';
import { isArchived } from '../model/notices/expiry.ts';
import type { Township } from '../model/registries/named-entries.ts';
import { inTownship } from '../model/select-items.ts';
import type { Site } from '../model/site.ts';
import { documentPath } from './document-path.ts';
import { startOfDay } from './instants.ts';
import type { SiteDocument } from './page-description.ts';
import { byUpdate, newestUpdate, publishedItems, standsIn } from './published-items.ts';
import { textsOf } from '../i18n/texts-of.ts';
import { urlOf } from './urls.ts';
import { element, xmlDocument, type XmlElement } from './xml.ts';

/** A feed of every kind in every language, and of each township's notices. */
export function feeds(site: Site, now: Date): SiteDocument[] {
  return site.locales.flatMap((locale) => {
    const t = textsOf(site, locale);
    return [
      ...kindIds.map((kind) => ({
        path: documentPath(site, locale, sitePaths.feed(kind)),
        body: atomFeed(site, t, kind, now),
      })),
      ...site.townships.map((township) => ({
        path: documentPath(site, locale, sitePaths.townshipFeed(township.id)),
        body: townshipFeed(site, t, township, now),
      })),
    ];
  });
}

/** An Atom feed (RFC 4287) of the items of a kind that stand in a language, newest change first. */
export function atomFeed(site: Site, t: Translate, kind: KindId, now: Date): string {
  return feedDocument(
    site,
    t,
    {
      address: sitePaths.feed(kind),
      page: sitePaths.kind(kind),
      name: t(`kind.${kind}`),
      subtitle: t(`kind.${kind}.intro`),
      items: publishedItems(site).filter((item) => item.kind === kind),
    },
    now,
  );
}

/** The feed of the notices that concern a township. */
function townshipFeed(site: Site, t: Translate, { id, name }: Township, now: Date): string {
  const township = pickText(name, t.locale).text;
  return feedDocument(
    site,
    t,
    {
      address: sitePaths.townshipFeed(id),
      page: sitePaths.noticeTownship(id),
      name: t('notice.ofTownship', { township }),
      subtitle: t('notice.ofTownship.intro', { township }),
      items: inTownship(itemsOf(publishedItems(site), 'notices'), id),
    },
    now,
  );
}

interface Feed {
  address: string;
  /** The page that shows the same items. */
  page: string;
  name: string;
  subtitle: string;
  items: readonly Item[];
}

function feedDocument(site: Site, t: Translate, feed: Feed, now: Date): string {
  const { locale } = t;
  const today = dayIn(site.file.timeZone, now);
  const items = byUpdate(feed.items, locale).filter(
    (item) => isListed(item) && standsIn(item, locale) && !isArchived(item, today),
  );
  const updated = newestUpdate(items) ?? newestUpdate(publishedItems(site)) ?? today;
  const self = urlOf(site, locale, feed.address);
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale },
      element('id', {}, self),
      element(
        'title',
        {},
        t('feed.title', { site: pickText(site.file.shortName, locale).text, kind: feed.name }),
      ),
      element('subtitle', {}, feed.subtitle),
      element('updated', {}, instant(site, updated)),
      element('author', {}, element('name', {}, pickText(site.file.name, locale).text)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', { rel: 'alternate', type: 'text/html', href: urlOf(site, locale, feed.page) }),
      ...items.map((item) => entry(site, t, item)),
    ),
  );
}

function entry(site: Site, t: Translate, item: Item): XmlElement {
  const { data } = inLocale(item, t.locale);
  const url = urlOf(site, t.locale, sitePaths.item(item.id));
  return element(
    'entry',
    {},
    element('id', {}, url),
    element('title', {}, data.title),
    element('published', {}, instant(site, data.published)),
    element('updated', {}, instant(site, data.updated)),
    element('link', { rel: 'alternate', type: 'text/html', href: url }),
    ...(data.keywords ?? []).map((term) => element('category', { term })),
    element('summary', {}, data.summary),
  );
}

function instant(site: Site, day: IsoDate): string {
  return startOfDay(day, site.file.timeZone);
}
