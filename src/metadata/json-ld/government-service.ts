import type { GovernmentService, ServiceChannel } from 'schema-dts';
import type { Translate } from '../../i18n/translate.ts';
import { sitePaths } from '../../model/site-paths.ts';
import { inLocale, type ItemOf } from '../../model/item.ts';
import type { Site } from '../../model/site.ts';
import { isKnown } from '../process-texts.ts';
import { urlOf } from '../urls.ts';
import { organizationName } from './organization.ts';

/** https://schema.org/GovernmentService: the application as a service of the office, with the ways to reach it. */
export function governmentService(site: Site, item: ItemOf<'processes'>, t: Translate): GovernmentService {
  const { data } = inLocale(item, t.locale);
  const { phone } = site.file.contact;
  return {
    '@type': 'GovernmentService',
    name: data.title,
    description: data.summary,
    serviceType: data.title,
    url: urlOf(site, t.locale, sitePaths.item(item.id)),
    provider: organizationName(site, t.locale),
    availableChannel: data.channels.map((channel): ServiceChannel => ({
      '@type': 'ServiceChannel',
      name: t(`channel.${channel}`),
      ...(channel === 'web' && isKnown(data.online) ? { serviceUrl: data.online } : {}),
      ...(channel === 'phone' && isKnown(phone)
        ? { servicePhone: { '@type': 'ContactPoint', telephone: phone } }
        : {}),
    })),
  };
}
