import ical from 'ical-generator';
import type { Translate } from '../i18n/translate.ts';
import { sitePaths } from '../model/site-paths.ts';
import { dayIn } from '../model/dates.ts';
import { inLocale, itemsOf, type ItemOf } from '../model/item.ts';
import { pickText } from '../model/localized.ts';
import { isArchived } from '../model/notices/expiry.ts';
import { inTownship } from '../model/select-items.ts';
import type { Site } from '../model/site.ts';
import { documentPath } from './document-path.ts';
import { instantOf, startOfDay } from './instants.ts';
import type { SiteDocument } from './page-description.ts';
import { publishedItems, standsIn } from './published-items.ts';
import { textsOf } from '../i18n/texts-of.ts';
import { siteUrl, urlOf } from './urls.ts';

/** The calendars of a site: its events and outages in each language, all of them and by township. */
export function calendars(site: Site, now: Date): SiteDocument[] {
  const today = dayIn(site.file.timeZone, now);
  const notices = itemsOf(publishedItems(site), 'notices').filter((notice) => !isArchived(notice, today));
  return site.locales.flatMap((locale) => {
    const t = textsOf(site, locale);
    const own = notices.filter((notice) => standsIn(notice, locale));
    return [
      {
        path: documentPath(site, locale, sitePaths.calendar),
        body: calendar(site, t, t('kind.notices'), own),
      },
      ...site.townships.map(({ id, name }) => ({
        path: documentPath(site, locale, sitePaths.townshipCalendar(id)),
        body: calendar(
          site,
          t,
          t('notice.ofTownship', { township: pickText(name, locale).text }),
          inTownship(own, id),
        ),
      })),
    ];
  });
}

/** An iCalendar file (RFC 5545). Its stamps are the days of the items’ updates, so that the same content gives the same bytes. */
function calendar(site: Site, t: Translate, name: string, notices: readonly ItemOf<'notices'>[]): string {
  const { timeZone } = site.file;
  const made = ical({
    name: t('feed.title', { site: pickText(site.file.shortName, t.locale).text, kind: name }),
    prodId: { company: 'Mingbai', product: 'Notices', language: t.locale },
  });
  for (const notice of notices) {
    const { data } = inLocale(notice, t.locale);
    const url = urlOf(site, t.locale, sitePaths.item(notice.id));
    data.times.forEach(({ from, to }, index) => {
      made.createEvent({
        id: `${notice.slug}-${String(index + 1)}@${siteUrl(site).hostname}`,
        start: instantOf(from, timeZone),
        end: instantOf(to, timeZone),
        stamp: new Date(startOfDay(data.updated, timeZone)),
        summary: data.title,
        description: [data.summary, data.work, data.scope].filter((part) => part !== undefined).join('\n'),
        location: data.place ?? data.scope ?? null,
        url,
      });
    });
  }
  return `${made.toString()}\r\n`;
}
