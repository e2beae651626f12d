import type { LocationFeatureSpecification, Place } from 'schema-dts';
import type { Translate } from '../../i18n/translate.ts';
import { sitePaths } from '../../model/site-paths.ts';
import { inLocale, type ItemOf } from '../../model/item.ts';
import type { Site } from '../../model/site.ts';
import { isKnown } from '../process-texts.ts';
import { urlOf } from '../urls.ts';

/** https://schema.org/Place: an office that can be visited, with what is known of it and nothing else. */
export function officePlace(site: Site, item: ItemOf<'offices'>, t: Translate): Place {
  const { data } = inLocale(item, t.locale);
  return {
    '@type': 'Place',
    name: data.title,
    description: data.summary,
    url: urlOf(site, t.locale, sitePaths.item(item.id)),
    publicAccess: true,
    ...(isKnown(data.address) ? { address: data.address } : {}),
    ...(isKnown(data.phone) ? { telephone: data.phone } : {}),
    ...(isKnown(data.map) ? { hasMap: data.map } : {}),
    amenityFeature: data.facilities.flatMap(({ id, available }): LocationFeatureSpecification[] =>
      isKnown(available)
        ? [{ '@type': 'LocationFeatureSpecification', name: t(`facility.${id}`), value: available }]
        : [],
    ),
  };
}
