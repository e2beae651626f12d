import { sitePaths } from '../../model/site-paths.ts';
import { itemsOf, type Item } from '../../model/item.ts';
import type { Locale } from '../../model/localized.ts';
import type { Site } from '../../model/site.ts';
import { dataIdentifier } from '../data-identifier.ts';
import { documentPath } from '../document-path.ts';
import type { SiteDocument } from '../page-description.ts';
import { publishedItems } from '../published-items.ts';
import { urlOf } from '../urls.ts';
import { csvOf } from './csv.ts';
import { jsonOf } from './json.ts';
import type { Sheet } from './table.ts';

export const submissionFormats = ['csv', 'json'] as const;

/**
 * The online services and forms as an agency registers them with the national portal: the fields of its e-service
 * submission, then title and address to tell the rows apart. Several classes of a tree are separated by commas.
 */
export function submissionFiles(site: Site): SiteDocument[] {
  const sheet = submissionSheet(site);
  const bodies = { csv: csvOf(sheet), json: jsonOf(sheet) };
  return submissionFormats.map((format) => ({
    path: documentPath(site, site.defaultLocale, sitePaths.submissionFile(format)),
    body: bodies[format],
  }));
}

const names = [
  'oid',
  'identifier',
  'categorytheme',
  'categorycake',
  'categoryservice',
  'keywords',
  'language',
  'title',
  'url',
];

function submissionSheet(site: Site): Sheet {
  const items = publishedItems(site);
  const offered = [...itemsOf(items, 'services'), ...itemsOf(items, 'forms')];
  return {
    columns: names.map((name) => ({ name })),
    rows: offered.flatMap((item) => site.locales.flatMap((locale) => rowsOf(site, item, locale))),
  };
}

function rowsOf(site: Site, item: Item, locale: Locale): Sheet['rows'] {
  const localized = item.locales[locale];
  if (!localized) return [];
  const { classification, keywords = [], title } = localized.data;
  return [
    [
      site.file.organization.oid ?? null,
      dataIdentifier(site, item.id) ?? null,
      classification.theme.join(','),
      classification.cake.join(','),
      classification.service.join(','),
      keywords.join(','),
      locale,
      title,
      urlOf(site, locale, sitePaths.item(item.id)),
    ],
  ];
}
