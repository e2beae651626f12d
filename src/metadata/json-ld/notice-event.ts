import type { Event } from 'schema-dts';
import type { Translate } from '../../i18n/translate.ts';
import { sitePaths } from '../../model/site-paths.ts';
import { inLocale, type ItemOf } from '../../model/item.ts';
import type { Site } from '../../model/site.ts';
import { formatInstant, instantOf } from '../instants.ts';
import { urlOf } from '../urls.ts';
import { organizationName } from './organization.ts';

/** https://schema.org/Event: each time of an event; news and outages are none. */
export function noticeEvents(site: Site, item: ItemOf<'notices'>, t: Translate): Event[] {
  const { data } = inLocale(item, t.locale);
  if (data.type !== 'event') return [];
  return data.times.map(({ from, to }) => ({
    '@type': 'Event',
    name: data.title,
    description: data.summary,
    url: urlOf(site, t.locale, sitePaths.item(item.id)),
    startDate: formatInstant(instantOf(from, site.file.timeZone)),
    endDate: formatInstant(instantOf(to, site.file.timeZone)),
    ...(data.place === undefined ? {} : { location: { '@type': 'Place', name: data.place } }),
    organizer: organizationName(site, t.locale),
  }));
}
