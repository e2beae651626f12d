import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/model/load/load-content.ts';
import type { Site } from '../../../src/model/site.ts';
import { breadcrumbOf, isCurrent } from '../../../src/routes/breadcrumb.ts';
import { pageAt, pagesOf, type SitePage } from '../../../src/routes/pages.ts';
import { menuLinks } from '../../../src/routes/section-links.ts';
import { descriptionOf, headingOf, titleAt, titleOf } from '../../../src/routes/titles.ts';
import { makeSite, siteFile } from '../../support/make-site.ts';
import { someItems } from '../../support/office.ts';
import { projectRoot } from '../../support/project.ts';
import { contextOf } from '../../support/route-context.ts';

let township: Site;
let office: Site;
beforeAll(async () => {
  const loaded = await loadContent(`${projectRoot}/tests/fixtures/township`);
  if (!loaded.site) throw new Error('The township was not read.');
  township = loaded.site;
  office = await makeSite({
    ...someItems,
    'site.yaml': siteFile(
      'menu: [/, /classes/, /classes/service/E00/, /disclosures/year/2024/, faqs/power-out]',
    ),
    'classification/service.json': JSON.stringify({
      complete: false,
      source: 'test',
      classes: [
        { code: 'E00', parent: null, zh: '生活安全及品質', gloss: { en: 'Safety' } },
        { code: 'E10', parent: 'E00', zh: '水電', en: 'Power and water' },
        { code: 'E11', parent: 'E10', zh: '用電' },
      ],
    }),
  });
});

function at(site: Site, address: string, locale = 'zh-TW'): SitePage {
  const page = pageAt(contextOf(site, locale), address);
  if (!page) throw new Error(`There is no page ${address}.`);
  return page;
}

describe('a title', () => {
  it.each([
    ['/', '首頁', 'Home'],
    ['/faqs/page/2/', '常見問答 (第 2 頁，共 2 頁)', 'FAQ (Page 2 of 2)'],
    ['/guide/', '我要辦哪一種？', 'Which application do I need?'],
    ['/guide/else/', '是哪一種事？', 'What is it?'],
    ['/classes/theme/110/', '民政', '民政'],
    [
      '/classes/theme/local-living-together/',
      '新住民與家庭（本站自訂類）',
      'New immigrants and families (local class)',
    ],
    ['/notices/archive/', '歷史公告', 'Past notices'],
  ])('of the page at an address is words in each language: %s', (address, chinese, english) => {
    expect(titleAt(contextOf(township), address)).toEqual({ text: chinese });
    expect(titleAt(contextOf(township, 'en'), address)?.text).toBe(english);
  });

  it('names its language where that is another', () => {
    const english = contextOf(office, 'en');
    expect(titleAt(english, '/classes/service/E11/')).toEqual({ text: '用電', lang: 'zh-TW' });
    expect(titleAt(english, '/disclosures/statistics/')).toEqual({ text: '=統計', lang: 'zh-TW' });
    expect(titleAt(english, '/classes/service/E10/')).toEqual({ text: 'Power and water' });
  });

  it('of a year counts as the language does', () => {
    const year = '/disclosures/year/2024/';
    expect(titleAt(contextOf(office), year)?.text).toBe('主動公開資訊: 民國 113 年');
    expect(titleAt(contextOf(office, 'en'), year)?.text).toBe('Information disclosure: 2024');
  });

  it('is missing where no page is', () => {
    expect(titleAt(contextOf(township), '/faqs/page/3/')).toBeUndefined();
  });

  it('of the home page and of a class says more than their labels', () => {
    const english = contextOf(office, 'en');
    expect(titleOf(english, at(office, '/', 'en'))).toEqual({ text: 'Area A Power Office' });
    expect(titleOf(english, at(office, '/classes/service/E00/', 'en'))).toEqual({
      text: '生活安全及品質 (unofficial: Safety)',
    });
  });

  it('of a later page numbers it, its heading does not', () => {
    const second = at(township, '/faqs/page/2/', 'en');
    expect(titleOf(contextOf(township, 'en'), second).text).toBe('FAQ (Page 2 of 2)');
    expect(headingOf(contextOf(township, 'en'), second).text).toBe('FAQ');
  });

  it('stands on every page of every language', () => {
    for (const locale of township.locales) {
      const context = contextOf(township, locale);
      const wordless = pagesOf(context).filter((page) =>
        /^$|\//.test(titleAt(context, page.address)?.text ?? ''),
      );
      expect(wordless.map(({ address }) => address)).toEqual([]);
    }
  });
});

it('describes a list, and leaves the site’s description to pages without one', () => {
  const english = contextOf(office, 'en');
  expect(descriptionOf(english, at(office, '/faqs/power-out/', 'en'))).toBe('Call 1911.');
  expect(descriptionOf(english, at(office, '/search/', 'en'))).toBeUndefined();
});

describe('a breadcrumb', () => {
  it.each([
    ['/', ['/']],
    ['/faqs/', ['/', '/faqs/']],
    [
      '/processes/transfer/checklist/',
      ['/', '/processes/', '/processes/transfer/', '/processes/transfer/checklist/'],
    ],
    [
      '/classes/service/E11/',
      [
        '/',
        '/classes/',
        '/classes/service/',
        '/classes/service/E00/',
        '/classes/service/E10/',
        '/classes/service/E11/',
      ],
    ],
  ])('leads from home to the page: %s', (address, way) => {
    expect(breadcrumbOf(contextOf(office), at(office, address)).map((crumb) => crumb.address)).toEqual(way);
  });

  it('leads to a later page through the first', () => {
    expect(breadcrumbOf(contextOf(township, 'en'), at(township, '/faqs/page/2/', 'en'))).toEqual([
      { label: 'Home', address: '/', lang: undefined },
      { label: 'FAQ', address: '/faqs/', lang: undefined },
      { label: 'FAQ (Page 2 of 2)', address: '/faqs/page/2/', lang: undefined },
    ]);
  });
});

describe('the menu', () => {
  it('marks home on home alone, a section on itself and on the pages below it', () => {
    const context = contextOf(office);
    const marks = (address: string): (string | undefined)[] =>
      menuLinks(context).map((link) => isCurrent(context, link.address, at(office, address)));
    expect(marks('/')).toEqual(['page', undefined, undefined, undefined, undefined]);
    expect(marks('/search/')).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(marks('/classes/')).toEqual([undefined, 'page', undefined, undefined, undefined]);
    expect(marks('/classes/service/E11/')).toEqual([undefined, 'true', 'true', undefined, undefined]);
    expect(marks('/disclosures/year/2024/')).toEqual([undefined, undefined, undefined, 'page', undefined]);
    expect(marks('/faqs/power-out/')).toEqual([undefined, undefined, undefined, undefined, 'page']);
  });

  it('says what the pages are called, in the order the office wrote', () => {
    expect(menuLinks(contextOf(office, 'en')).map(({ title }) => title.text)).toEqual([
      'Home',
      'Classifications',
      '生活安全及品質',
      'Information disclosure: 2024',
      'What if the power is out?',
    ]);
  });

  it('has every kind with items, and the classes, where the office chose none', () => {
    expect(menuLinks(contextOf(township)).map(({ address }) => address)).toEqual([
      '/disclosures/',
      '/processes/',
      '/services/',
      '/faqs/',
      '/classes/',
    ]);
  });
});
