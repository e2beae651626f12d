import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { dcatCatalog } from '../../../src/metadata/open-data/catalog.ts';
import { openDataFiles } from '../../../src/metadata/open-data/files.ts';
import { odsOf } from '../../../src/metadata/open-data/ods.ts';
import type { Site } from '../../../src/model/site.ts';
import { makeSite, siteFile } from '../../support/make-site.ts';
import { someItems } from '../../support/office.ts';

let site: Site;
beforeAll(async () => {
  site = await makeSite(someItems);
});

const inBoth = (zh: string, en: string) => [
  { '@language': 'zh-TW', '@value': zh },
  { '@language': 'en', '@value': en },
];
const day = (date: string) => ({ '@type': 'xsd:date', '@value': date });

describe('the catalogue of open data', () => {
  const datasets = [
    {
      kind: 'faqs',
      updated: '2026-05-01',
      files: [
        { format: 'json', byteSize: 12 },
        { format: 'ods', byteSize: 3 },
      ],
    },
    { kind: 'forms', updated: '2026-03-01', files: [] },
  ] as const;
  const publisher = {
    '@id': 'https://office.example/site/#organization',
    '@type': 'foaf:Agent',
    'foaf:name': inBoth('甲區電力服務處', 'Area A Power Office'),
  };
  const languages = ['zh', 'en'].map((code) => ({ '@id': `http://id.loc.gov/vocabulary/iso639-1/${code}` }));
  const rights = {
    '@type': 'dct:RightsStatement',
    'dct:description': inBoth('甲區電力服務處', 'Area A Power Office'),
  };
  const distribution = (file: string, type: string, size: string, format: string) => ({
    '@id': `https://office.example/site/open-data/${file}#distribution`,
    '@type': 'dcat:Distribution',
    'dct:title': inBoth(`常見問答（${format}）`, `FAQ (${format})`),
    'dcat:accessURL': { '@id': `https://office.example/site/open-data/${file}` },
    'dcat:downloadURL': { '@id': `https://office.example/site/open-data/${file}` },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${type}` },
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': size },
    'dct:rights': rights,
  });

  it('says in DCAT what there is, whose it is, and how it may be used', () => {
    const catalog: unknown = JSON.parse(dcatCatalog(site, datasets));
    expect(catalog).toMatchObject({
      '@context': {
        dcat: 'http://www.w3.org/ns/dcat#',
        dct: 'http://purl.org/dc/terms/',
        foaf: 'http://xmlns.com/foaf/0.1/',
        xsd: 'http://www.w3.org/2001/XMLSchema#',
      },
      '@id': 'https://office.example/site/open-data/catalog.jsonld',
      '@type': 'dcat:Catalog',
      'dct:title': inBoth('甲區電力服務處 – 開放資料', 'Area A Power Office – Open data'),
      'dct:publisher': publisher,
      'dct:language': languages,
      'dct:modified': [day('2026-05-01')],
      'dct:rights': rights,
      'foaf:homepage': { '@id': 'https://office.example/site/' },
      'dcat:dataset': [
        {
          '@id': 'https://office.example/site/open-data/#faqs',
          '@type': 'dcat:Dataset',
          'dct:identifier': 'faqs',
          'dct:title': inBoth('常見問答', 'FAQ'),
          'dct:description': inBoth(
            '最常被問的問題與答案。',
            'The questions people ask most, and their answers.',
          ),
          'dct:publisher': publisher,
          'dct:language': languages,
          'dct:modified': day('2026-05-01'),
          'dcat:landingPage': { '@id': 'https://office.example/site/open-data/' },
          'dcat:distribution': [
            distribution('faqs.json', 'application/json', '12', 'JSON'),
            distribution('faqs.ods', 'application/vnd.oasis.opendocument.spreadsheet', '3', 'ODS'),
          ],
        },
        { 'dct:identifier': 'forms', 'dct:modified': day('2026-03-01'), 'dcat:distribution': [] },
      ],
    });
    expect(dcatCatalog(site, datasets)).toContain('machine-readable formats');
  });

  it('is as new as its newest dataset, wherever that stands', () => {
    const modified = (...dates: string[]) => {
      const catalog: unknown = JSON.parse(
        dcatCatalog(
          site,
          dates.map((updated) => ({ kind: 'faqs', updated, files: [] })),
        ),
      );
      return catalog;
    };
    const newest = { 'dct:modified': [day('2026-05-01')] };
    expect(modified('2026-03-01', '2026-05-01', '2026-04-01')).toMatchObject(newest);
    expect(modified('2026-05-01', '2026-03-01')).toMatchObject(newest);
  });

  it('has the licence instead of the rights once the office has chosen one', async () => {
    const licences = '- id: open\n  name: { zh-TW: 開放授權, en: Open Licence }\n';
    const of = async (more: string) => {
      const licensed = await makeSite({
        'site.yaml': siteFile('openDataLicence: open'),
        'licences.yaml': licences + more,
      });
      const catalog: unknown = JSON.parse(dcatCatalog(licensed, datasets));
      return catalog;
    };
    const licence = { '@type': 'dct:LicenseDocument', 'dct:title': inBoth('開放授權', 'Open Licence') };
    expect(await of('  url: https://licence.example/1.0\n')).toMatchObject({
      'dct:license': { '@id': 'https://licence.example/1.0', ...licence },
      'dcat:dataset': [{ 'dcat:distribution': [{ 'dct:license': licence }, {}] }, {}],
    });
    const bare = await of('');
    expect(bare).toMatchObject({ 'dct:license': licence });
    expect(bare).not.toHaveProperty(['dct:license', '@id']);
  });

  it('names a language of three letters by the list that has it', () => {
    const nan: Site = { ...site, locales: ['nan-TW', 'fil'] };
    expect(JSON.parse(dcatCatalog(nan, []))).toMatchObject({
      'dct:language': ['nan', 'fil'].map((code) => ({
        '@id': `http://id.loc.gov/vocabulary/iso639-2/${code}`,
      })),
      'dct:modified': [],
    });
  });
});

describe('the files of open data', () => {
  it('are dated by the newest item of their kind, and by the newest of the site where they have none', async () => {
    const files = await openDataFiles(site, new Date('2026-11-23T00:00:00Z'));
    const catalog: unknown = JSON.parse(String(files.at(-1)?.body));
    expect(files.map(({ path }) => path)).toEqual([
      ...['disclosures', 'faqs', 'processes', 'services', 'forms', 'plans'].flatMap((kind) =>
        ['json', 'csv', 'ods'].map((format) => `open-data/${kind}.${format}`),
      ),
      'open-data/catalog.jsonld',
    ]);
    expect(catalog).toMatchObject({
      'dcat:dataset': [
        { 'dct:identifier': 'disclosures', 'dct:modified': day('2026-05-06') },
        { 'dct:identifier': 'faqs', 'dct:modified': day('2026-03-04') },
        { 'dct:identifier': 'processes', 'dct:modified': day('2026-03-04') },
        { 'dct:identifier': 'services', 'dct:modified': day('2026-05-06') },
        { 'dct:identifier': 'forms' },
        { 'dct:identifier': 'plans' },
      ],
    });
  });

  it('of a site without items are of the day of the build', async () => {
    const files = await openDataFiles({ ...site, items: [] }, new Date('2026-11-22T17:00:00Z'));
    expect(JSON.parse(String(files.at(-1)?.body))).toMatchObject({ 'dct:modified': [day('2026-11-23')] });
  });
});

describe('odsOf', () => {
  const table = {
    kind: 'small',
    columns: [
      { name: 'id', labels: { 'zh-TW': '代碼', en: 'Id' } },
      { name: 'list', labels: { 'zh-TW': '清單', en: 'List' } },
    ],
    rows: [
      ['a', ['x', 'y']],
      [1, null],
    ],
  };

  const entriesOf = async () => unzipSync(await odsOf(table, '標題', '2026-03-04'));
  const textOf = async (path: string) => strFromU8((await entriesOf())[path] ?? new Uint8Array());

  /** The rows of each sheet: a cell's lines, and an asterisk on bold ones. */
  async function sheets(): Promise<Record<string, string[][]>> {
    const content = await textOf('content.xml');
    const bold =
      /style:name="(\w+)" style:family="table-cell"[^>]*>\s*<style:text-properties fo:font-weight="bold"/.exec(
        content,
      )?.[1];
    const cell = (xml: string) => {
      const lines = [...xml.matchAll(/<text:p>(.*?)<\/text:p>/g)].map(([, line]) => line).join('\n');
      return xml.includes(`table:style-name="${bold ?? 'none'}"`) ? `${lines}*` : lines;
    };
    return Object.fromEntries(
      content
        .split('<table:table ')
        .slice(1)
        .map((sheet) => [
          /table:name="(.*?)"/.exec(sheet)?.[1] ?? '',
          sheet
            .split('<table:table-row ')
            .slice(1)
            .map((row) =>
              row
                .split(/(?=<table:table-cell)/)
                .slice(1)
                .map(cell),
            ),
        ]),
    );
  }

  it('has the rows under their names, lists as lines, and explains the columns on a sheet of their own', async () => {
    expect(await sheets()).toEqual({
      small: [
        ['id*', 'list*'],
        ['a', 'x\ny'],
        ['1', ''],
      ],
      columns: [
        ['column*', 'zh-TW*', 'en*'],
        ['id', '代碼', 'Id'],
        ['list', '清單', 'List'],
      ],
    });
  });

  it('keeps the names in sight, and has a title and a date', async () => {
    expect(await textOf('settings.xml')).toMatch(/VerticalSplitPosition"[^>]*>1</);
    expect(await textOf('meta.xml')).toContain('<dc:title>標題</dc:title>');
    expect(await textOf('meta.xml')).toContain('2026-03-04');
  });

  it('is packed, but for the type', async () => {
    const bytes = await odsOf(table, '標題', '2026-03-04');
    const size = Object.values(await entriesOf()).reduce((sum, entry) => sum + entry.length, 0);
    expect(bytes.length).toBeLessThan(size / 2);
    expect(strFromU8(bytes.subarray(30, 84))).toBe('mimetypeapplication/vnd.oasis.opendocument.spreadsheet');
  });
});
