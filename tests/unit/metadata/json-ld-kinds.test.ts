import { beforeAll, describe, expect, it } from 'vitest';
import { jsonLd } from '../../../src/metadata/json-ld.ts';
import { textsOf } from '../../../src/i18n/texts-of.ts';
import type { Site } from '../../../src/model/site.ts';
import { describeHome, describePage } from '../../support/describe-page.ts';
import { makeSite, originalFile, siteFile } from '../../support/make-site.ts';
import { moreItems } from '../../support/more-items.ts';
import { noticeFiles } from '../../support/notices.ts';
import { someItems } from '../../support/office.ts';
import { thingsOn } from '../../support/things-on.ts';

let site: Site;
beforeAll(async () => {
  site = await makeSite({ ...someItems, ...noticeFiles, ...moreItems });
});

const office = {
  '@type': 'GovernmentOffice',
  '@id': 'https://office.example/site/#organization',
  name: 'Area A Power Office',
  url: 'https://office.example/site/en/',
};

/** What the English page of an item says besides its place. */
const thingsOf = (id: string) => thingsOn(site, describePage(site, id, 'en')).slice(1);

describe('what a page says of itself', () => {
  it('is nothing where it has no place and shows no item', () => {
    const page = { ...describeHome(site), address: '/faqs/' };
    expect(jsonLd(site, textsOf(site, 'zh-TW'), page)).toBeUndefined();
  });

  it('is its place, from the home page on', () => {
    const page = { ...describePage(site, 'faqs/guess', 'en') };
    expect(jsonLd(site, textsOf(site, 'en'), page)).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'BreadcrumbList',
          itemListElement: [
            { '@type': 'ListItem', position: 1, name: '首頁', item: 'https://office.example/site/en/' },
            {
              '@type': 'ListItem',
              position: 2,
              name: 'A sample question?',
              item: 'https://office.example/site/en/faqs/guess/',
            },
          ],
        },
      ],
    });
  });

  it('is nothing more on a page, a plan or news', () => {
    expect(thingsOf('pages/contact')).toEqual([]);
    expect(thingsOf('notices/news')).toEqual([]);
    expect(thingsOf('notices/outage')).toEqual([]);
  });
});

describe('an office', () => {
  it('is described on the home page, with what is known of it', async () => {
    expect(thingsOn(site, describeHome(site, 'en'))).toEqual([
      {
        ...office,
        alternateName: 'Area A Power Office Website',
        description: 'How to get power.',
        contactPoint: {
          '@type': 'ContactPoint',
          telephone: '1911',
          url: 'https://office.example/site/en/pages/contact/',
          availableLanguage: ['zh-TW', 'en'],
        },
      },
      {
        '@type': 'WebSite',
        '@id': 'https://office.example/site/en/#website',
        name: 'Area A Power Office Website',
        description: 'How to get power.',
        url: 'https://office.example/site/en/',
        inLanguage: 'en',
        publisher: office,
        potentialAction: {
          '@type': 'SearchAction',
          target: { '@type': 'EntryPoint', urlTemplate: 'https://office.example/site/en/search/?q={query}' },
          'query-input': 'required name=query',
        },
      },
    ]);
    const file = siteFile(
      `organization: { type: Corporation, oid: 2.16.886.1, parent: { name: { zh-TW: 總處, en: Head Office }, url: 'https://parent.example/' } }`,
    ).replace(
      "phone: '1911'",
      'phone: null, email: a@office.example, address: { zh-TW: 一路, en: First Road }',
    );
    const known = await makeSite({ 'site.yaml': file });
    const [organization] = thingsOn(known, describeHome(known, 'en'));
    expect(organization).toMatchObject({
      '@type': 'Corporation',
      identifier: '2.16.886.1',
      email: 'a@office.example',
      address: 'First Road',
      parentOrganization: { '@type': 'Organization', name: 'Head Office', url: 'https://parent.example/' },
    });
    expect(organization).not.toHaveProperty('contactPoint.telephone');
    const unknown = siteFile('organization: { type: Corporation, oid: null }').replace(
      "phone: '1911'",
      'phone: null, email: null, address: null',
    );
    const empty = await makeSite({ 'site.yaml': unknown });
    const [bare] = thingsOn(empty, describeHome(empty, 'en'));
    expect(bare).toEqual({
      ...office,
      '@type': 'Corporation',
      alternateName: 'Area A Power Office Website',
      description: 'How to get power.',
      contactPoint: {
        '@type': 'ContactPoint',
        url: 'https://office.example/site/en/pages/contact/',
        availableLanguage: ['zh-TW', 'en'],
      },
    });
  });

  it('to visit has what is known of it and nothing else', () => {
    expect(thingsOf('offices/branch')).toEqual([
      {
        '@type': 'Place',
        name: 'Branch',
        description: 'Summary.',
        url: 'https://office.example/site/en/offices/branch/',
        publicAccess: true,
        address: '1 First Road',
        telephone: '1911',
        hasMap: 'https://map.example/branch',
        amenityFeature: [
          { '@type': 'LocationFeatureSpecification', name: 'Accessible ramp', value: true },
          { '@type': 'LocationFeatureSpecification', name: 'Restroom', value: false },
        ],
      },
    ]);
    expect(thingsOf('offices/unknown')).toEqual([
      {
        '@type': 'Place',
        name: 'New branch',
        description: 'Summary.',
        url: 'https://office.example/site/en/offices/unknown/',
        publicAccess: true,
        amenityFeature: [],
      },
    ]);
  });
});

describe('a publication', () => {
  const common = (slug: string) => ({
    description: 'Summary.',
    url: `https://office.example/site/en/publications/${slug}/`,
    inLanguage: 'en',
    datePublished: '2026-01-02',
    dateModified: '2026-03-04',
  });

  it('is what its form says, a video with its transcript', () => {
    expect(thingsOf('publications/video')).toEqual([
      { '@type': 'VideoObject', name: 'Video', ...common('video'), transcript: 'Narrator.' },
    ]);
    expect(thingsOf('publications/paper')).toEqual([
      { '@type': 'Report', name: 'White paper', ...common('paper') },
    ]);
    expect(thingsOf('publications/leaflet')).toEqual([
      { '@type': 'CreativeWork', name: 'Leaflet', ...common('leaflet') },
    ]);
  });
});

describe('an event', () => {
  it('has its place and its time in UTC', () => {
    expect(thingsOf('notices/fair')).toEqual([
      {
        '@type': 'Event',
        name: 'Fair',
        description: 'Summary.',
        url: 'https://office.example/site/en/notices/fair/',
        startDate: '2026-12-01T01:00:00Z',
        endDate: '2026-12-02T09:00:00Z',
        location: { '@type': 'Place', name: 'The hall' },
        organizer: office,
      },
    ]);
  });
});

describe('a disclosure', () => {
  it('has its sources, and in a language it does not stand in, the language it stands in', () => {
    expect(thingsOf('disclosures/elsewhere')).toEqual([
      {
        '@type': 'DigitalDocument',
        name: 'Data elsewhere',
        description: 'Summary.',
        url: 'https://office.example/site/en/disclosures/elsewhere/',
        inLanguage: 'en',
        datePublished: '2026-01-02',
        dateModified: '2026-03-04',
        publisher: office,
        isBasedOn: [
          { '@type': 'CreativeWork', name: 'Ministry A', url: 'https://source.example/b' },
          { '@type': 'CreativeWork', name: 'Ministry B' },
        ],
        encoding: [],
      },
    ]);
    expect(thingsOf('disclosures/statistics')).toEqual([
      {
        '@type': 'DigitalDocument',
        name: '=統計',
        description: '摘要。',
        url: 'https://office.example/site/en/disclosures/statistics/',
        inLanguage: 'zh-TW',
        datePublished: '2026-01-02',
        dateModified: '2026-05-06',
        publisher: office,
        temporalCoverage: '2024-01-01/2024-12-31',
        isBasedOn: [],
        encoding: [
          {
            '@type': 'MediaObject',
            name: '表',
            contentUrl: 'https://office.example/site/disclosures/statistics/table.csv',
            encodingFormat: 'text/csv',
            contentSize: '18',
          },
        ],
      },
    ]);
  });
});

describe('a file of a disclosure', () => {
  it('has its own title', async () => {
    const two = await makeSite({
      ...someItems,
      'disclosures/two/index.zh-TW.md': originalFile({
        more: `category: rules
availability: here
untranslated: { en: 只有中文 }
attachments: [{ file: b.csv, title: 乙表 }, { file: a.csv, title: 甲表 }]`,
      }),
      'disclosures/two/a.csv': '年\n2024\n',
      'disclosures/two/b.csv': '月\n1\n',
    });
    const [, document] = thingsOn(two, describePage(two, 'disclosures/two'));
    const titled = (name: string, file: string) => ({
      name,
      contentUrl: `https://office.example/site/disclosures/two/${file}`,
    });
    expect(document).toMatchObject({ encoding: [titled('甲表', 'a.csv'), titled('乙表', 'b.csv')] });
  });
});

describe('a question', () => {
  it('has its answer', () => {
    expect(thingsOf('faqs/power-out')).toEqual([
      {
        '@type': 'FAQPage',
        inLanguage: 'en',
        dateModified: '2026-03-04',
        mainEntity: [
          {
            '@type': 'Question',
            name: 'What if the power is out?',
            acceptedAnswer: {
              '@type': 'Answer',
              text: 'First ask the neighbours.\n\nCall 1911\nDays: to be added',
            },
          },
        ],
      },
    ]);
  });
});

describe('an application', () => {
  const service = (title: string, slug: string, availableChannel: unknown[]) => ({
    '@type': 'GovernmentService',
    name: title,
    description: 'Summary.',
    serviceType: title,
    url: `https://office.example/site/en/processes/${slug}/`,
    provider: office,
    availableChannel,
  });
  const phone = {
    '@type': 'ServiceChannel',
    name: 'Telephone',
    servicePhone: { '@type': 'ContactPoint', telephone: '1911' },
  };

  it('says of steps and documents that nobody confirmed them, and of unknown facts nothing', () => {
    expect(thingsOf('processes/meter')).toEqual([
      {
        '@type': 'HowTo',
        name: 'Meter',
        description: 'Summary.',
        inLanguage: 'en',
        dateModified: '2026-03-04',
        supply: [
          { '@type': 'HowToSupply', name: 'Identity card' },
          { '@type': 'HowToSupply', name: 'Consent (to be confirmed)' },
        ],
        step: [
          { '@type': 'HowToStep', position: 1, name: 'Send', text: 'Send' },
          { '@type': 'HowToStep', position: 2, name: 'Check (to be confirmed)', text: 'Read the papers.' },
          { '@type': 'HowToStep', position: 3, name: 'Connect', text: 'Connect' },
        ],
      },
      service('Meter', 'meter', [
        { '@type': 'ServiceChannel', name: 'Web' },
        phone,
        { '@type': 'ServiceChannel', name: 'Counter' },
      ]),
    ]);
  });

  it('has its fee, and the address of the application on the web', () => {
    const [howTo, offered] = thingsOf('processes/transfer');
    expect(howTo).toMatchObject({ estimatedCost: 'Free', supply: [] });
    expect(offered).toEqual(
      service('Change the name', 'transfer', [
        { '@type': 'ServiceChannel', name: 'Web', serviceUrl: 'https://apply.example/' },
        phone,
      ]),
    );
  });

  it('has no documents where they are not known, and no telephone where the office has none', async () => {
    const bare = await makeSite({
      ...someItems,
      'site.yaml': siteFile().replace("phone: '1911'", 'phone: null'),
      'processes/transfer/index.zh-TW.md':
        someItems['processes/transfer/index.zh-TW.md']
          ?.toString()
          .replace('documents: []', 'documents: null') ?? '',
    });
    const [, howTo, offered] = thingsOn(bare, describePage(bare, 'processes/transfer', 'en'));
    expect(howTo).not.toHaveProperty('supply');
    expect(offered).toMatchObject({
      availableChannel: [{ name: 'Web' }, { '@type': 'ServiceChannel', name: 'Telephone' }],
    });
    expect(JSON.stringify(offered)).not.toContain('servicePhone');
  });
});
