import type { CreativeWork, DigitalDocument, MediaObject } from 'schema-dts';
import type { Translate } from '../../i18n/translate.ts';
import { sitePaths } from '../../model/site-paths.ts';
import { inLocale, type ItemOf } from '../../model/item.ts';
import { pickText } from '../../model/localized.ts';
import type { Site } from '../../model/site.ts';
import { isKnown } from '../process-texts.ts';
import { assetUrl, urlOf } from '../urls.ts';
import { organizationName } from './organization.ts';

/** https://schema.org/DigitalDocument: something the office discloses, its sources and its files. */
export function digitalDocument(site: Site, item: ItemOf<'disclosures'>, t: Translate): DigitalDocument {
  const { data, locale } = inLocale(item, t.locale);
  const { period } = data;
  return {
    '@type': 'DigitalDocument',
    name: data.title,
    description: data.summary,
    url: urlOf(site, t.locale, sitePaths.item(item.id)),
    inLanguage: locale,
    datePublished: data.published,
    dateModified: data.updated,
    publisher: organizationName(site, t.locale),
    ...(period ? { temporalCoverage: `${period.from}/${period.to}` } : {}),
    isBasedOn: data.sources.map(({ name, url }): CreativeWork => ({
      '@type': 'CreativeWork',
      name: pickText(name, t.locale).text,
      ...(isKnown(url) ? { url } : {}),
    })),
    encoding: item.attachments.map(({ name, size, mediaType }): MediaObject => ({
      '@type': 'MediaObject',
      name: data.attachments.find(({ file }) => file === name)?.title ?? name,
      contentUrl: assetUrl(site, sitePaths.file(item.id, name)),
      encodingFormat: mediaType,
      contentSize: String(size),
    })),
  };
}
