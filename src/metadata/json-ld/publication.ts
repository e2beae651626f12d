import type { CreativeWork } from 'schema-dts';
import type { Translate } from '../../i18n/translate.ts';
import { sitePaths } from '../../model/site-paths.ts';
import { inLocale, type ItemOf } from '../../model/item.ts';
import type { Site } from '../../model/site.ts';
import { urlOf } from '../urls.ts';

/** https://schema.org/CreativeWork: a publication, a video with its transcript. */
export function publication(site: Site, item: ItemOf<'publications'>, t: Translate): CreativeWork {
  const { data, locale } = inLocale(item, t.locale);
  const common = {
    name: data.title,
    description: data.summary,
    url: urlOf(site, t.locale, sitePaths.item(item.id)),
    inLanguage: locale,
    datePublished: data.published,
    dateModified: data.updated,
  };
  switch (data.form) {
    case 'video':
      return {
        '@type': 'VideoObject',
        ...common,
        ...(data.transcript === undefined ? {} : { transcript: data.transcript }),
      };
    case 'white-paper':
      return { '@type': 'Report', ...common };
    case 'leaflet':
    default:
      return { '@type': 'CreativeWork', ...common };
  }
}
