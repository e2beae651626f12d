import { describe, expect, it } from 'vitest';
import { indexablePages } from '../../../src/routes/indexable-pages.ts';
import { pageAt, type SitePage } from '../../../src/routes/pages.ts';
import { isIndexable, localesOf, updatedOf } from '../../../src/routes/publication.ts';
import {
  makeSite,
  originalFile,
  siteFile,
  translatedFile,
  type ContentFiles,
} from '../../support/make-site.ts';
import { someItems } from '../../support/office.ts';
import { contextOf } from '../../support/route-context.ts';

const hidden: ContentFiles = {
  'pages/thanks/index.zh-TW.md': originalFile({ more: 'listed: false\nupdated: 2026-10-01' }),
  'pages/thanks/index.en.md': translatedFile(),
  'faqs/guess/index.zh-TW.md': originalFile({ more: 'sample: true\nupdated: 2026-11-01' }),
};
const site = await makeSite({ ...someItems, ...hidden });
const dated = { site, today: '2026-11-23' };

function at(address: string): SitePage {
  const page = pageAt(contextOf(site), address);
  if (!page) throw new Error(`There is no page ${address}.`);
  return page;
}

describe('the date of a page', () => {
  it.each([
    ['of the site, which samples and unlisted pages do not renew', '/', '2026-05-06'],
    ['of a list of one sample and older items', '/faqs/', '2026-03-04'],
    ['of a list of its own newest item', '/disclosures/', '2026-05-06'],
    ['of pages, unlisted ones left out', '/pages/', '2026-03-04'],
    ['of a list without items', '/tariffs/', '2026-05-06'],
    ['of an item', '/faqs/power-out/', '2026-03-04'],
    ['of an unlisted page itself', '/pages/thanks/', '2026-10-01'],
    ['of a sample itself', '/faqs/guess/', '2026-11-01'],
    ['of a checklist', '/processes/transfer/checklist/', '2026-03-04'],
  ])('is that %s', (_which, address, updated) => {
    expect(updatedOf(dated, at(address))).toBe(updated);
  });

  it('is the same in the sitemap', () => {
    for (const page of indexablePages(dated)) expect(page.updated).toBe(updatedOf(dated, at(page.address)));
  });

  it('of a page of a list is that of the items on it', async () => {
    const files = Array.from({ length: 6 }, (_, index): ContentFiles => ({
      [`faqs/q-${String(index)}/index.zh-TW.md`]: originalFile({
        more: `updated: 2026-04-0${String(index + 1)}`,
      }),
      [`faqs/q-${String(index)}/index.en.md`]: translatedFile(),
    }));
    const many = await makeSite({
      'site.yaml': siteFile('pageSize: 5'),
      ...Object.fromEntries(files.flatMap((own) => Object.entries(own))),
    });
    const dates = ['/faqs/', '/faqs/page/2/'].map((address) => {
      const page = pageAt(contextOf(many), address);
      return page && updatedOf({ site: many, today: '2026-11-23' }, page);
    });
    expect(dates).toEqual(['2026-04-05', '2026-04-06']);
  });
});

describe('search engines', () => {
  it('get every page once, in order, but no sample, unlisted page or later page', () => {
    const found = indexablePages(dated).map(({ address }) => address);
    expect(found).toEqual(
      expect.arrayContaining([
        '/',
        '/search/',
        '/faqs/',
        '/faqs/power-out/',
        '/processes/transfer/checklist/',
        '/classes/service/E00/',
        '/disclosures/category/rules/',
        '/disclosures/department/business/',
        '/disclosures/year/2024/',
      ]),
    );
    expect(found).toEqual([...new Set(found)].sort());
    for (const address of ['/faqs/guess/', '/pages/thanks/', '/404.html'])
      expect(found).not.toContain(address);
  });

  it('get the languages in which a page says something', () => {
    expect(localesOf(dated, at('/disclosures/statistics/'))).toEqual(['zh-TW']);
    expect(localesOf(dated, at('/disclosures/'))).toEqual(['zh-TW', 'en']);
  });

  it.each([
    ['/faqs/guess/', false],
    ['/pages/thanks/', false],
    ['/404.html', false],
    ['/faqs/', true],
  ])('may list a page or not: %s %s', (address, isFound) => {
    expect(isIndexable(at(address))).toBe(isFound);
  });
});
