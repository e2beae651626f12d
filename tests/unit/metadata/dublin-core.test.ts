import { beforeAll, describe, expect, it } from 'vitest';
import { metaTags } from '../../../src/metadata/dublin-core.ts';
import type { Site } from '../../../src/model/site.ts';
import { describeHome, describePage } from '../../support/describe-page.ts';
import { makeSite, originalFile, siteFile } from '../../support/make-site.ts';
import { someItems } from '../../support/office.ts';

/** As a harvester asks for them; the rules call every one mandatory. */
const mandatory = [
  ...['Title', 'Creator', 'Subject', 'Description', 'Contributor', 'Type', 'Format', 'Source', 'Language'],
  ...['Coverage.t.min', 'Coverage.t.max', 'Publisher', 'Date', 'Identifier', 'Relation', 'Rights'],
].map((name) => `DC.${name}`);
const categories = ['Category.Theme', 'Category.Cake', 'Category.Service', 'Keywords'];

let site: Site;
beforeAll(async () => {
  site = await makeSite(someItems);
});

describe('metaTags', () => {
  it.each(['zh-TW', 'en'])('gives every mandatory element a value, even on a bare page in %s', (locale) => {
    const tags = metaTags(site, describeHome(site, locale));
    expect(tags.map(({ name }) => name)).toEqual(expect.arrayContaining([...mandatory, ...categories]));
    expect(tags.filter(({ content }) => content.trim() === '')).toEqual([]);
  });

  it('takes the date, the source and the related pages from the content', () => {
    const tags = metaTags(site, describePage(site, 'faqs/power-out'));
    expect(contentOf(tags, 'DC.Date')).toEqual(['2026-03-04']);
    expect(contentOf(tags, 'DC.Coverage.t.min')).toEqual(['2026-03-04']);
    expect(contentOf(tags, 'DC.Source')).toEqual(['說明書']);
    expect(contentOf(tags, 'DC.Relation')).toEqual(['https://office.example/site/processes/transfer/']);
    expect(contentOf(tags, 'Category.Service')).toEqual(['E00']);
  });

  it('repeats a classification for each of its codes', () => {
    const page = {
      ...describeHome(site),
      classification: { theme: ['100', '170'], cake: ['140'], service: ['E10'] },
    };
    expect(contentOf(metaTags(site, page), 'Category.Theme')).toEqual(['100', '170']);
  });

  it('names the type by the kind of content', () => {
    expect(contentOf(metaTags(site, describePage(site, 'processes/transfer')), 'DC.Type')).toEqual(['服務']);
    expect(contentOf(metaTags(site, describePage(site, 'faqs/power-out', 'en')), 'DC.Type')).toEqual([
      'Web page',
    ]);
  });

  it('names the language that the content is in, in itself', async () => {
    const half = await makeSite({
      ...someItems,
      'faqs/half/index.zh-TW.md': originalFile({ more: 'untranslated: { en: 只有中文 }' }),
    });
    const languages = (id: string): string[] =>
      ['zh-TW', 'en'].flatMap((locale) =>
        contentOf(metaTags(half, describePage(half, id, locale)), 'DC.Language'),
      );
    expect(languages('faqs/power-out')).toEqual(['中文', 'English']);
    expect(languages('faqs/half')).toEqual(['中文', '中文']);
    const home = describeHome(half, 'en');
    expect(contentOf(metaTags(half, home), 'DC.Language')).toEqual(['English']);
    const about = { ...home, contentLocale: 'zh-TW' };
    expect(contentOf(metaTags(half, about), 'DC.Language')).toEqual(['中文']);
  });

  it('identifies a page by its address, or by the OID once the office has one', async () => {
    const page = describePage(site, 'faqs/power-out', 'en');
    expect(contentOf(metaTags(site, page), 'DC.Identifier')).toEqual([
      'https://office.example/site/en/faqs/power-out/',
    ]);
    const file = siteFile('organization: { type: Corporation, oid: 2.16.886.1 }');
    const withOid = await makeSite({ ...someItems, 'site.yaml': file });
    expect(contentOf(metaTags(withOid, page), 'DC.Identifier')).toEqual(['2.16.886.1#faqs/power-out']);
    expect(contentOf(metaTags(withOid, describeHome(withOid)), 'DC.Identifier')).toEqual(['2.16.886.1#/']);
  });

  it('keeps samples out of search engines', () => {
    expect(contentOf(metaTags(site, describePage(site, 'faqs/guess')), 'robots')).toEqual(['noindex']);
    expect(contentOf(metaTags(site, describePage(site, 'faqs/power-out')), 'robots')).toEqual([]);
  });
});

function contentOf(tags: readonly { name: string; content: string }[], name: string): string[] {
  return tags.filter((tag) => tag.name === name).map(({ content }) => content);
}
