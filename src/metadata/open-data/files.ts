import { sitePaths } from '../../model/site-paths.ts';
import { dayIn } from '../../model/dates.ts';
import type { Site } from '../../model/site.ts';
import { documentPath } from '../document-path.ts';
import type { SiteDocument } from '../page-description.ts';
import { newestUpdate, publishedItems } from '../published-items.ts';
import { textsOf } from '../../i18n/texts-of.ts';
import { catalogAddress, dcatCatalog, type CataloguedDataset } from './catalog.ts';
import { openDataKinds } from './columns.ts';
import { csvOf } from './csv.ts';
import { openDataFormats, type OpenDataFormat } from './formats.ts';
import { jsonOf } from './json.ts';
import { odsOf } from './ods.ts';
import { tableOf } from './table.ts';

/** The open data of the site: each kind in each format, all languages in one file, and the catalogue that names them. */
export async function openDataFiles(site: Site, now: Date): Promise<SiteDocument[]> {
  const items = publishedItems(site);
  const newest = newestUpdate(items) ?? dayIn(site.file.timeZone, now);
  const t = textsOf(site, site.defaultLocale);
  const documents: SiteDocument[] = [];
  const datasets: CataloguedDataset[] = [];
  for (const kind of openDataKinds) {
    const table = tableOf(site, kind);
    const updated = newestUpdate(items.filter((item) => item.kind === kind)) ?? newest;
    const bodies: Record<OpenDataFormat, SiteDocument['body']> = {
      json: jsonOf(table),
      csv: csvOf(table),
      ods: await odsOf(table, t(`kind.${kind}`), updated),
    };
    const files = openDataFormats.map((format) => ({ format, body: bodies[format] }));
    for (const { format, body } of files) {
      documents.push({
        path: documentPath(site, site.defaultLocale, sitePaths.openDataFile(kind, format)),
        body,
      });
    }
    datasets.push({
      kind,
      updated,
      files: files.map(({ format, body }) => ({ format, byteSize: byteSizeOf(body) })),
    });
  }
  const catalog = dcatCatalog(site, datasets);
  return [...documents, { path: documentPath(site, site.defaultLocale, catalogAddress), body: catalog }];
}

function byteSizeOf(body: SiteDocument['body']): number {
  return typeof body === 'string' ? new TextEncoder().encode(body).length : body.length;
}
