import { beforeAll, describe, expect, it } from 'vitest';
import { sitemaps } from '../../../src/metadata/sitemap.ts';
import type { Site } from '../../../src/model/site.ts';
import { indexablePages } from '../../../src/routes/indexable-pages.ts';
import { pagesOf } from '../../../src/routes/pages.ts';
import { makeSite, originalFile, siteFile, type ContentFiles } from '../../support/make-site.ts';
import { planFiles } from '../../support/plan.ts';

const today = '2026-11-23';

function item(id: string, day: string, more = '', theme = 'local-power'): ContentFiles {
  const file = originalFile({ title: id, more: `updated: ${day}\nuntranslated: { en: 只有中文 }\n${more}` });
  return { [`${id}/index.zh-TW.md`]: file.replace('theme: [local-power]', `theme: [${theme}]`) };
}

const classes = (...codes: [string, string | null][]) =>
  JSON.stringify({
    complete: true,
    source: 'test',
    classes: codes.map(([code, parent]) => ({ code, parent, zh: code })),
  });
const disclosure = (category: string, more = '') => `category: ${category}\navailability: here\n${more}`;
const steps = 'channels: [web]\nsteps: [{ id: a, actor: office, title: 甲 }]\ndocuments: []';

let site: Site;
beforeAll(async () => {
  site = await makeSite({
    'site.yaml': siteFile(),
    'departments.yaml':
      '- id: business\n  name: { zh-TW: 業務組, en: Business }\n- id: line\n  name: { zh-TW: 線路組, en: Lines }\n',
    'townships.yaml':
      '- { id: north, name: { zh-TW: 北鄉, en: North } }\n- { id: south, name: { zh-TW: 南鄉, en: South } }\n',
    'disclosure-categories.yaml':
      '- id: rules\n  name: { zh-TW: 規定, en: Rules }\n- id: plans\n  name: { zh-TW: 計畫, en: Plans }\n',
    'classification/theme.json': classes(
      ['local-power', null],
      ['local-meter', 'local-power'],
      ['local-other', null],
    ),
    ...item(
      'disclosures/old',
      '2026-01-11',
      disclosure('rules', 'period: { from: 2024-01-01, to: 2024-12-31 }'),
    ),
    ...item('disclosures/new', '2026-01-12', disclosure('plans')),
    ...item('processes/a', '2026-01-13', steps),
    ...item('processes/b', '2026-01-14', steps, 'local-meter'),
    ...item('notices/north', '2026-01-15', 'type: news\nexpires: 2027-12-31\ntownships: [north]'),
    ...item('notices/south', '2026-01-16', 'type: news\nexpires: 2027-12-31\ntownships: [south]'),
    ...item('faqs/sample', '2026-10-10', 'sample: true'),
    ...planFiles({
      '1.1.1.1': { lines: ['department: line', 'offline: 現場'], words: ['offline: On the spot'] },
      '1.1.2.1': { lines: ['offline: 現場'], words: ['offline: On the spot'] },
    }),
  });
});

describe('the pages of a site besides its items', () => {
  const sections = () =>
    pagesOf({ site, today, locale: 'zh-TW' }).filter(({ route, number }) => route !== 'item' && number === 1);
  const shown = () =>
    new Map(sections().map(({ address, items }) => [address, items.map(({ id }) => id).sort()]));

  it.each([
    ['/disclosures/', ['disclosures/new', 'disclosures/old']],
    ['/disclosures/category/rules/', ['disclosures/old']],
    ['/disclosures/category/plans/', ['disclosures/new']],
    ['/disclosures/year/2024/', ['disclosures/old']],
    ['/disclosures/year/2026/', ['disclosures/new']],
    ['/disclosures/department/business/', ['disclosures/new', 'disclosures/old']],
    ['/processes/', ['processes/a', 'processes/b']],
    ['/processes/table/', ['processes/a', 'processes/b']],
    ['/processes/a/checklist/', ['processes/a']],
    ['/processes/b/checklist/', ['processes/b']],
    ['/classes/theme/local-meter/', ['processes/b']],
    ['/classes/theme/local-other/', []],
    ['/notices/', ['notices/north', 'notices/south']],
    ['/notices/archive/', []],
    ['/notices/board/', ['notices/north', 'notices/south']],
    ['/notices/township/north/', ['notices/north']],
    ['/notices/township/south/', ['notices/south']],
    ['/plans/small/department/line/', ['plans/small']],
    ['/plans/small/department/uncertain/', ['plans/small']],
    ['/faqs/', ['faqs/sample']],
  ])('have %s, which shows %j', (address, items) => {
    expect(shown().get(address)).toEqual(items);
  });

  it('show the items of a class and of those below it', () => {
    expect(shown().get('/classes/theme/local-power/')).toEqual(site.items.map(({ id }) => id).sort());
  });

  it('stand once each', () => {
    const addresses = sections().map(({ address }) => address);
    expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
  });
});

describe('the sitemap', () => {
  it('dates a page by the newest item it shows, and one that shows none by the newest of the site', () => {
    const dates = new Map(indexablePages({ site, today }).map(({ address, updated }) => [address, updated]));
    expect(dates.get('/disclosures/')).toBe('2026-01-12');
    expect(dates.get('/disclosures/category/rules/')).toBe('2026-01-11');
    expect(dates.get('/disclosures/year/2024/')).toBe('2026-01-11');
    expect(dates.get('/processes/table/')).toBe('2026-01-14');
    expect(dates.get('/processes/a/checklist/')).toBe('2026-01-13');
    expect(dates.get('/notices/township/north/')).toBe('2026-01-15');
    expect(dates.get('/processes/a/')).toBe('2026-01-13');
    expect(dates.get('/faqs/')).toBe('2026-03-04');
    expect(dates.get('/')).toBe('2026-03-04');
  });

  it('has its pages in the order of their addresses, each in the languages it stands in', () => {
    const pages = indexablePages({ site, today });
    const addresses = pages.map(({ address }) => address);
    expect(addresses).toEqual([...addresses].sort());
    expect(pages.find(({ address }) => address === '/processes/a/')?.locales).toEqual(['zh-TW']);
    expect(pages.find(({ address }) => address === '/processes/')?.locales).toEqual(['zh-TW', 'en']);
  });

  it('leaves out pages that ask not to be listed, and samples', async () => {
    const hidden = await makeSite(item('pages/hidden', '2026-01-01', 'listed: false'));
    expect(indexablePages({ site: hidden, today }).map(({ address }) => address)).not.toContain(
      '/pages/hidden/',
    );
    expect(indexablePages({ site, today }).map(({ address }) => address)).not.toContain('/faqs/sample/');
  });

  it('of a site without items is of the day of the build', () => {
    const dates = indexablePages({ site: { ...site, items: [] }, today }).map(({ updated }) => updated);
    expect(new Set(dates)).toEqual(new Set(['2026-11-23']));
  });

  it('fills one file after the other, and dates each by its newest page', () => {
    const page = (address: string, updated: string) => ({ address, locales: ['zh-TW', 'en'], updated });
    const [index, ...files] = sitemaps(
      site,
      [page('/a/', '2026-05-01'), page('/b/', '2026-01-01'), page('/c/', '2026-03-01')],
      4,
    );
    expect(index).toEqual({
      path: 'sitemap-index.xml',
      body: `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <sitemap>
    <loc>https://office.example/site/sitemap-0.xml</loc>
    <lastmod>2026-05-01</lastmod>
  </sitemap>
  <sitemap>
    <loc>https://office.example/site/sitemap-1.xml</loc>
    <lastmod>2026-03-01</lastmod>
  </sitemap>
</sitemapindex>
`,
    });
    const locations = files.map(({ body }) =>
      [...String(body).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url),
    );
    expect(locations).toEqual([
      ['a/', 'en/a/', 'b/', 'en/b/'].map((path) => `https://office.example/site/${path}`),
      ['c/', 'en/c/'].map((path) => `https://office.example/site/${path}`),
    ]);
    expect(String(files[0]?.body)).toContain(
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    );
    expect(sitemaps(site, [page('/a/', '2026-01-01'), page('/b/', '2026-05-01')], 4)).toHaveLength(2);
  });

  it('has a file without a date where there is no page', () => {
    const [index, file] = sitemaps(site, []);
    expect(String(index?.body)).toContain(`  <sitemap>
    <loc>https://office.example/site/sitemap-0.xml</loc>
  </sitemap>
`);
    expect(file?.path).toBe('sitemap-0.xml');
  });
});
