import { describe, expect, it } from 'vitest';
import { pageAt, pagesOf, type SitePage } from '../../../src/routes/pages.ts';
import {
  makeSite,
  originalFile,
  siteFile,
  translatedFile,
  type ContentFiles,
} from '../../support/make-site.ts';
import { noticeFiles } from '../../support/notices.ts';
import { planFiles } from '../../support/plan.ts';
import { contextOf } from '../../support/route-context.ts';

/** So many questions, each with so many keywords of its own in Chinese, and one for all of them in English. */
function questions(count: number, keywords = 0): ContentFiles {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => String(index + 1).padStart(3, '0')).flatMap((number) => [
      [
        `faqs/q-${number}/index.zh-TW.md`,
        originalFile({
          more:
            keywords === 0
              ? ''
              : `keywords: [${Array.from({ length: keywords }, (_, word) => `詞${number}-${String(word)}`).join()}]`,
        }),
      ],
      [`faqs/q-${number}/index.en.md`, translatedFile({ more: keywords === 0 ? '' : 'keywords: [word]' })],
    ]),
  );
}

function disclosure(slug: string, from: string): ContentFiles {
  const more = `category: rules\navailability: here\nperiod: { from: ${from}-01-01, to: ${from}-12-31 }`;
  return {
    [`disclosures/${slug}/index.zh-TW.md`]: originalFile({ more }),
    [`disclosures/${slug}/index.en.md`]: translatedFile(),
  };
}

/** Files of many items together. */
function joined(files: readonly ContentFiles[]): ContentFiles {
  return Object.fromEntries(files.flatMap((own) => Object.entries(own)));
}

const paged = { 'site.yaml': siteFile('pageSize: 5') };

/** The addresses of the pages of a list, each with how many items it shows. */
function listPages(pages: readonly SitePage[], first: string): [string, number][] {
  return pages
    .filter(({ address }) => address.startsWith(first))
    .map(({ address, items }) => [address, items.length]);
}

describe('a list', () => {
  it('is one page as long as its items fit', async () => {
    const pages = pagesOf(contextOf(await makeSite({ ...paged, ...questions(5) })));
    const lists = pages.filter(({ route }) => route === 'kind');
    expect(listPages(lists, '/faqs/')).toEqual([['/faqs/', 5]]);
  });

  it('goes on at page 2 with the first item more, in the order of the site', async () => {
    const site = await makeSite({ ...paged, ...questions(6) });
    const context = contextOf(site);
    const lists = pagesOf(context).filter(({ route }) => route === 'kind');
    expect(listPages(lists, '/faqs/')).toEqual([
      ['/faqs/', 5],
      ['/faqs/page/2/', 1],
    ]);
    const second = pageAt(context, '/faqs/page/2/');
    expect(second).toMatchObject({ route: 'kind', entry: 'faqs', number: 2, pages: 2, lines: 6 });
    expect(second?.items.map(({ id }) => id)).toEqual(['faqs/q-006']);
    expect(pageAt(context, '/faqs/page/1/')).toBeUndefined();
    expect(pageAt(context, '/faqs/page/3/')).toBeUndefined();
  });

  it('of a class, a category, a department or a year is cut in the same way', async () => {
    const many = Array.from({ length: 6 }, (_, index) => disclosure(`d-${String(index)}`, '2024'));
    const pages = pagesOf(contextOf(await makeSite({ ...paged, ...joined(many) })));
    for (const first of [
      '/disclosures/category/rules/',
      '/disclosures/department/business/',
      '/disclosures/year/2024/',
    ]) {
      expect(listPages(pages, first)).toEqual([
        [first, 5],
        [`${first}page/2/`, 1],
      ]);
    }
    // The contact page is of that class too.
    expect(listPages(pages, '/classes/service/E00/')).toEqual([
      ['/classes/service/E00/', 5],
      ['/classes/service/E00/page/2/', 2],
    ]);
  });

  it('leaves out what is past and what asks not to be listed', async () => {
    const site = await makeSite({
      ...noticeFiles,
      'pages/thanks/index.zh-TW.md': originalFile({ more: 'listed: false' }),
      'pages/thanks/index.en.md': translatedFile(),
    });
    const slugsAt = (address: string, today?: string): string[] | undefined =>
      pageAt(contextOf(site, 'zh-TW', today), address)?.items.map(({ slug }) => slug);
    expect(slugsAt('/notices/')).toEqual(['fair', 'news', 'outage', 'sample']);
    expect(slugsAt('/notices/archive/')).toEqual(['past']);
    expect(slugsAt('/notices/township/south/')).toEqual(['fair', 'news', 'sample']);
    expect(slugsAt('/notices/archive/', '2026-12-03')).toEqual(['fair', 'past']);
    expect(slugsAt('/pages/')).toEqual(['contact']);
    expect(slugsAt('/classes/service/E00/')).not.toContain('thanks');
    expect(slugsAt('/pages/thanks/')).toEqual(['thanks']);
  });
});

it('cuts an index after 200 lines, the topics as each language has them', async () => {
  const site = await makeSite(questions(10, 21));
  const topics = (locale: string): number[] =>
    pagesOf(contextOf(site, locale))
      .filter(({ route }) => route === 'topicIndex')
      .map(({ lines, pages }) => lines / pages);
  expect(topics('zh-TW')).toEqual([105, 105]);
  expect(topics('en')).toEqual([1]);
  expect(pageAt(contextOf(site), '/index/topics/page/2/')?.number).toBe(2);
  expect(pageAt(contextOf(site, 'en'), '/index/topics/page/2/')).toBeUndefined();
});

it('has a page for a year, the newest first, and for a department only where something is disclosed', async () => {
  const site = await makeSite({
    ...disclosure('old', '1998'),
    ...disclosure('new', '2025'),
    'departments.yaml':
      '- id: business\n  name: { zh-TW: 業務組, en: Business Section }\n- id: idle\n  name: { zh-TW: 閒組, en: Idle Section }\n',
  });
  const addressesOf = (route: string): string[] =>
    pagesOf(contextOf(site))
      .filter((page) => page.route === route)
      .map(({ address }) => address);
  expect(addressesOf('disclosureYear')).toEqual(['/disclosures/year/2025/', '/disclosures/year/1998/']);
  expect(addressesOf('disclosureDepartment')).toEqual(['/disclosures/department/business/']);
  expect(addressesOf('guide')).toEqual([]);
});

it('has the shares of a plan, and every address once', async () => {
  const site = await makeSite(
    planFiles({
      '1.1.1.1': { lines: ['department: business', 'period: any-time', 'fulfilledBy: [/search/]'] },
      '1.1.2.1': { lines: ['fulfilledBy: [/search/]'] },
    }),
  );
  const found = pagesOf(contextOf(site)).map(({ address }) => address);
  expect(found.filter((address) => address.startsWith('/plans/small/'))).toEqual([
    '/plans/small/',
    '/plans/small/department/business/',
    '/plans/small/department/uncertain/',
  ]);
  expect(new Set(found).size).toBe(found.length);
});
