import { sitePaths } from '../../model/site-paths.ts';
import type { IsoDate } from '../../model/dates.ts';
import { pickText, type Locale, type Localized } from '../../model/localized.ts';
import { compareText } from '../../model/diagnostic.ts';
import type { Site } from '../../model/site.ts';
import type { Translate } from '../../i18n/translate.ts';
import { formatOf } from '../../model/attachments/formats.ts';
import { textsOf } from '../../i18n/texts-of.ts';
import { assetUrl, siteUrl, urlOf } from '../urls.ts';
import type { OpenDataKind } from './columns.ts';

/** A kind's data, as the catalogue names it. */
export interface CataloguedDataset {
  kind: OpenDataKind;
  updated: IsoDate;
  files: readonly CataloguedFile[];
}

interface CataloguedFile {
  /** File name extension. */
  format: string;
  byteSize: number;
}

/** Where the catalogue stands. */
export const catalogAddress = '/open-data/catalog.jsonld';

type Json = string | number | readonly Json[] | { readonly [name: string]: Json };

const mediaTypes: Readonly<Record<string, string>> = { json: 'application/json' };

/**
 * The datasets of the site in DCAT 3 (https://www.w3.org/TR/vocab-dcat-3/): what open data portals harvest.
 * Terms are written with their prefixes, because many harvesters read the JSON without its context.
 */
export function dcatCatalog(site: Site, datasets: readonly CataloguedDataset[]): string {
  const translations = site.locales.map((locale) => textsOf(site, locale));
  const inAll = (textIn: (t: Translate) => string): Json =>
    translations.map((t) => ({ '@language': t.locale, '@value': textIn(t) }));
  const office = {
    '@id': `${siteUrl(site).href}#organization`,
    '@type': 'foaf:Agent',
    'foaf:name': inAll((t) => textIn(site.file.name, t.locale)),
  };
  const landingPage = { '@id': urlOf(site, site.defaultLocale, sitePaths.openData) };
  const catalog = {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': assetUrl(site, catalogAddress),
    '@type': 'dcat:Catalog',
    'dct:title': inAll((t) => `${textIn(site.file.name, t.locale)} – ${t('openData.title')}`),
    'dct:description': inAll((t) => t('openData.intro')),
    'dct:publisher': office,
    'dct:language': site.locales.map(languageIri),
    'dct:modified': datasets
      .map(({ updated }) => updated)
      .sort(compareText)
      .slice(-1)
      .map(day),
    ...terms(site, inAll),
    'foaf:homepage': { '@id': urlOf(site, site.defaultLocale, sitePaths.home) },
    'dcat:dataset': datasets.map(({ kind, updated, files }) => ({
      '@id': `${assetUrl(site, sitePaths.openData)}#${kind}`,
      '@type': 'dcat:Dataset',
      'dct:identifier': kind,
      'dct:title': inAll((t) => t(`kind.${kind}`)),
      'dct:description': inAll((t) => t(`kind.${kind}.intro`)),
      'dct:publisher': office,
      'dct:language': site.locales.map(languageIri),
      'dct:modified': day(updated),
      'dcat:landingPage': landingPage,
      'dcat:distribution': files.map((file) => distribution(site, kind, file, inAll)),
    })),
  };
  return `${JSON.stringify(catalog, null, 2)}\n`;
}

function distribution(
  site: Site,
  kind: OpenDataKind,
  { format, byteSize }: CataloguedFile,
  inAll: InAll,
): Json {
  const url = { '@id': assetUrl(site, sitePaths.openDataFile(kind, format)) };
  const mediaType = mediaTypes[format] ?? formatOf(`file.${format}`)?.mediaType ?? 'application/octet-stream';
  return {
    '@id': `${url['@id']}#distribution`,
    '@type': 'dcat:Distribution',
    'dct:title': inAll((t) => t('openData.file', { kind: t(`kind.${kind}`), format: format.toUpperCase() })),
    'dcat:accessURL': url,
    'dcat:downloadURL': url,
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(byteSize) },
    ...terms(site, inAll),
  };
}

/** The licence where the office has chosen one; else its rights statement, because data without either is nobody's to use. */
function terms(site: Site, inAll: InAll): Record<string, Json> {
  const licence = site.licences.find(({ id }) => id === site.file.openDataLicence);
  if (!licence) {
    return {
      'dct:rights': {
        '@type': 'dct:RightsStatement',
        'dct:description': inAll((t) => textIn(site.file.dublinCore.rights, t.locale)),
      },
    };
  }
  return {
    'dct:license': {
      ...(licence.url === undefined ? {} : { '@id': licence.url }),
      '@type': 'dct:LicenseDocument',
      'dct:title': inAll((t) => textIn(licence.name, t.locale)),
    },
  };
}

type InAll = (textIn: (t: Translate) => string) => Json;

function textIn(text: Localized, locale: Locale): string {
  return pickText(text, locale).text;
}

function day(date: IsoDate): Json {
  return { '@type': 'xsd:date', '@value': date };
}

/** DCAT wants languages as resources, and names those of the Library of Congress. */
function languageIri(locale: Locale): Json {
  const [language = locale] = locale.split('-');
  return { '@id': `http://id.loc.gov/vocabulary/iso639-${language.length === 2 ? '1' : '2'}/${language}` };
}
