import { beforeAll, describe, expect, it } from 'vitest';
import { metaTags, type MetaTag } from '../../../src/metadata/dublin-core.ts';
import type { Site } from '../../../src/model/site.ts';
import { describeHome, describePage } from '../../support/describe-page.ts';
import { makeSite, originalFile, siteFile, translatedFile } from '../../support/make-site.ts';
import { someItems } from '../../support/office.ts';

let site: Site;
beforeAll(async () => {
  site = await makeSite({
    ...someItems,
    'faqs/related/index.zh-TW.md': originalFile({
      more: 'related: [faqs/guess, disclosures/statistics, processes/transfer, faqs/power-out]',
    }),
    'faqs/related/index.en.md': translatedFile({}),
    'faqs/lonely/index.zh-TW.md': originalFile({ more: 'related: [faqs/guess]' }),
    'faqs/lonely/index.en.md': translatedFile({}),
  });
});

const contentOf = (tags: readonly MetaTag[], name: string) =>
  tags.filter((tag) => tag.name === name).map(({ content }) => content);

describe('the metadata of a page', () => {
  it('stands in a fixed order, each element with its own value', () => {
    const page = {
      ...describePage(site, 'faqs/power-out', 'en'),
      coverage: { from: '2024-01-01', to: '2024-12-31' },
      keywords: ['outage', 'fault'],
      classification: { theme: ['100', '170'], cake: [], service: ['E10'] },
    };
    expect(metaTags(site, page).map(({ name, content }) => [name, content])).toEqual([
      ['description', 'Call 1911.'],
      ['keywords', 'outage, fault'],
      ['DC.Title', 'What if the power is out?'],
      ['DC.Creator', '業務組'],
      ['DC.Subject', 'outage, fault'],
      ['DC.Description', 'Call 1911.'],
      ['DC.Contributor', 'Area A Power Office'],
      ['DC.Type', 'Web page'],
      ['DC.Format', 'text/html'],
      ['DC.Source', 'Handbook'],
      ['DC.Language', 'English'],
      ['DC.Coverage.t.min', '2024-01-01'],
      ['DC.Coverage.t.max', '2024-12-31'],
      ['DC.Publisher', 'Area A Power Office'],
      ['DC.Date', '2026-03-04'],
      ['DC.Identifier', 'https://office.example/site/en/faqs/power-out/'],
      ['DC.Relation', 'https://office.example/site/en/processes/transfer/'],
      ['DC.Rights', 'Area A Power Office'],
      ['Category.Theme', '100'],
      ['Category.Theme', '170'],
      ['Category.Cake', 'local-power'],
      ['Category.Service', 'E10'],
      ['Keywords', 'outage, fault'],
    ]);
  });

  it('takes from the office what a bare page does not know', () => {
    const bare = { ...describeHome(site), title: ' ', description: '\n', creator: '' };
    expect(metaTags(site, bare).map(({ name, content }) => [name, content])).toEqual([
      ['description', '用電的說明。'],
      ['keywords', ''],
      ['DC.Title', '甲區電力服務處'],
      ['DC.Creator', '甲區電力服務處'],
      ['DC.Subject', ''],
      ['DC.Description', '用電的說明。'],
      ['DC.Contributor', '甲區電力服務處'],
      ['DC.Type', '網頁'],
      ['DC.Format', 'text/html'],
      ['DC.Source', '甲區電力服務處'],
      ['DC.Language', '中文'],
      ['DC.Coverage.t.min', '2026-03-04'],
      ['DC.Coverage.t.max', '2026-03-04'],
      ['DC.Publisher', '甲區電力服務處'],
      ['DC.Date', '2026-03-04'],
      ['DC.Identifier', 'https://office.example/site/'],
      ['DC.Relation', '甲區電力服務處'],
      ['DC.Rights', '甲區電力服務處'],
      ['Category.Theme', 'local-power'],
      ['Category.Cake', 'local-power'],
      ['Category.Service', 'E00'],
      ['Keywords', ''],
    ]);
  });

  it('is kept out of search engines right after the words for them', () => {
    const names = metaTags(site, describePage(site, 'faqs/guess')).map(({ name }) => name);
    expect(names.slice(0, 4)).toEqual(['description', 'keywords', 'robots', 'DC.Title']);
  });

  it('names related pages, but no sample, and none that does not stand in the language', () => {
    const related = (id: string, locale: string) =>
      contentOf(metaTags(site, describePage(site, id, locale)), 'DC.Relation');
    expect(related('faqs/related', 'zh-TW')).toEqual([
      'https://office.example/site/disclosures/statistics/',
      'https://office.example/site/processes/transfer/',
      'https://office.example/site/faqs/power-out/',
    ]);
    expect(related('faqs/related', 'en')).toEqual([
      'https://office.example/site/en/processes/transfer/',
      'https://office.example/site/en/faqs/power-out/',
    ]);
    expect(related('faqs/lonely', 'en')).toEqual(['Area A Power Office']);
    expect(related('processes/transfer', 'en')).toEqual(['Area A Power Office']);
  });

  it('names no related page that is not there', () => {
    const page = describePage(site, 'faqs/power-out', 'en');
    expect(contentOf(metaTags({ ...site, items: [] }, page), 'DC.Relation')).toEqual(['Area A Power Office']);
  });

  it('writes a value on one line', () => {
    const page = { ...describeHome(site), description: ' 一\n\n  二 ', keywords: ['a\tb', 'c'] };
    expect(contentOf(metaTags(site, page), 'DC.Description')).toEqual(['一 二']);
    expect(contentOf(metaTags(site, page), 'Keywords')).toEqual(['a b, c']);
  });

  it('names a language that the site file does not name by its tag', () => {
    expect(contentOf(metaTags(site, describeHome(site, 'ja')), 'DC.Language')).toEqual(['ja']);
  });

  it('identifies a page by the OID of the office, unless it is empty', async () => {
    const withNone = await makeSite({
      'site.yaml': siteFile('organization: { type: Corporation, oid: null }'),
    });
    expect(contentOf(metaTags(withNone, describeHome(withNone, 'en')), 'DC.Identifier')).toEqual([
      'https://office.example/site/en/',
    ]);
  });
});
