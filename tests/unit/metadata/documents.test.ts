import { expect, it } from 'vitest';
import { siteDocuments } from '../../../src/metadata/documents.ts';
import { openDataKinds } from '../../../src/metadata/open-data/columns.ts';
import { kindIds } from '../../../src/model/kinds/index.ts';
import { makeSite } from '../../support/make-site.ts';
import { someItems } from '../../support/office.ts';

const now = new Date('2026-11-23T00:00:00Z');

it('lists every document of the site by path', async () => {
  const documents = await siteDocuments(await makeSite(someItems), now);
  const paths = [
    '.htaccess',
    '.well-known/security.txt',
    '_headers',
    ...kindIds.flatMap((kind) => [`${kind}/feed.xml`, `en/${kind}/feed.xml`]),
    'en/notices/calendar.ics',
    'notices/calendar.ics',
    'en/opensearch.xml',
    'manifest.webmanifest',
    'nginx-headers.conf',
    'open-data/catalog.jsonld',
    ...openDataKinds.flatMap((kind) => ['csv', 'json', 'ods'].map((format) => `open-data/${kind}.${format}`)),
    'open-data/myegov-services.csv',
    'open-data/myegov-services.json',
    'opensearch.xml',
    'robots.txt',
    'sitemap-0.xml',
    'sitemap-index.xml',
  ];
  expect(documents.map(({ path }) => path)).toEqual(paths.sort());
});

it('gives the same bytes twice, and another clock changes only what depends on it', async () => {
  const site = await makeSite(someItems);
  const first = await siteDocuments(site, now);
  expect(await siteDocuments(site, now)).toEqual(first);
  const later = await siteDocuments(site, new Date('2027-02-03T00:00:00Z'));
  const changed = later.filter(({ body }, index) => String(body) !== String(first[index]?.body));
  expect(changed.map(({ path }) => path)).toEqual(['.well-known/security.txt']);
});

it('publishes no sample anywhere', async () => {
  const documents = await siteDocuments(await makeSite(someItems), now);
  const texts = documents.filter(({ body }) => typeof body === 'string');
  expect(texts.filter(({ body }) => String(body).includes('faqs/guess'))).toEqual([]);
});
