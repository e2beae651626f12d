import { beforeAll, describe, expect, it } from 'vitest';
import { jsonLd, serializeJsonLd } from '../../../src/metadata/json-ld.ts';
import type { PageDescription } from '../../../src/metadata/page-description.ts';
import { textsOf } from '../../../src/i18n/texts-of.ts';
import type { Site } from '../../../src/model/site.ts';
import { describeHome, describePage } from '../../support/describe-page.ts';
import { makeSite } from '../../support/make-site.ts';
import { someItems } from '../../support/office.ts';

let site: Site;
beforeAll(async () => {
  site = await makeSite(someItems);
});

describe('jsonLd', () => {
  it('tells on the home page who the office is and how to search its site', () => {
    expect(thingsOn(describeHome(site, 'en'))).toMatchObject([
      {
        '@type': 'GovernmentOffice',
        '@id': 'https://office.example/site/#organization',
        name: 'Area A Power Office',
        contactPoint: { telephone: '1911', url: 'https://office.example/site/en/pages/contact/' },
      },
      {
        '@type': 'WebSite',
        potentialAction: {
          target: { urlTemplate: 'https://office.example/site/en/search/?q={query}' },
          'query-input': 'required name=query',
        },
      },
    ]);
  });

  it('gives a question its answer as plain text, and says what is not known', () => {
    expect(thingsOn(describePage(site, 'faqs/power-out'))).toMatchObject([
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { position: 1, item: 'https://office.example/site/' },
          { position: 2, item: 'https://office.example/site/faqs/power-out/' },
        ],
      },
      {
        '@type': 'FAQPage',
        mainEntity: [
          { name: '停電了怎麼辦？', acceptedAnswer: { text: '請先看鄰居。\n\n打 1911\n天數：待補' } },
        ],
      },
    ]);
  });

  it('describes an application as steps and as a service', () => {
    expect(thingsOn(describePage(site, 'processes/transfer', 'en'))).toMatchObject([
      { '@type': 'BreadcrumbList' },
      {
        '@type': 'HowTo',
        estimatedCost: 'Free',
        supply: [],
        step: [
          { position: 1, name: 'Send', text: 'Fill in the form.' },
          { position: 2, name: 'Check', text: 'Check' },
        ],
      },
      {
        '@type': 'GovernmentService',
        provider: { '@id': 'https://office.example/site/#organization' },
        availableChannel: [
          { name: 'Web', serviceUrl: 'https://apply.example/' },
          { name: 'Telephone', servicePhone: { telephone: '1911' } },
        ],
      },
    ]);
  });

  it('describes a disclosure with its dates and files', () => {
    expect(thingsOn(describePage(site, 'disclosures/statistics'))[1]).toMatchObject({
      '@type': 'DigitalDocument',
      dateModified: '2026-05-06',
      temporalCoverage: '2024-01-01/2024-12-31',
      encoding: [
        {
          name: '表',
          contentUrl: 'https://office.example/site/disclosures/statistics/table.csv',
          encodingFormat: 'text/csv',
        },
      ],
    });
  });

  it('says nothing of a sample but its place', () => {
    expect(thingsOn(describePage(site, 'faqs/guess'))).toMatchObject([{ '@type': 'BreadcrumbList' }]);
  });
});

it('cannot be broken out of its script element', () => {
  const page = {
    ...describePage(site, 'faqs/power-out'),
    breadcrumb: [crumb('</script><b>'), crumb('\u2028')],
  };
  const graph = jsonLd(site, textsOf(site, 'zh-TW'), page);
  const written = graph ? serializeJsonLd(graph) : '';
  expect(written).not.toMatch(/[<\u2028]/);
  expect(JSON.parse(written)).toEqual(graph);
});

function crumb(label: string) {
  return { label, address: '/' };
}

/** What a reader of the page's JSON-LD sees. */
function thingsOn(page: PageDescription): unknown[] {
  const graph: unknown = JSON.parse(JSON.stringify(jsonLd(site, textsOf(site, page.locale), page)));
  const things: unknown = typeof graph === 'object' && graph && '@graph' in graph ? graph['@graph'] : [];
  return Array.isArray(things) ? things : [];
}
