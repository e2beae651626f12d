import { expect, it } from 'vitest';
import { kindIds } from '../../../src/model/kinds/index.ts';
import {
  addressOf,
  followsFromItems,
  isAddress,
  pageReferences,
} from '../../../src/routes/addresses-in-use.ts';
import { reservedSlugs } from '../../../src/routes/reserved-slugs.ts';
import { linkTo, sectionLinks } from '../../../src/routes/section-links.ts';
import { siteMapOf } from '../../../src/routes/site-map.ts';
import { makeSite } from '../../support/make-site.ts';
import { noticeFiles } from '../../support/notices.ts';
import { someItems } from '../../support/office.ts';
import { contextOf } from '../../support/route-context.ts';

const site = await makeSite({ ...someItems, ...noticeFiles });
const context = contextOf(site, 'en');

it.each([
  ['/', true],
  ['/disclosures/year/2024/', true],
  ['/disclosures/year/2023/', false],
  ['/disclosures/department/business/', true],
  ['/disclosures/department/nobody/', false],
  ['/processes/transfer/checklist/', true],
  ['/faqs/power-out/checklist/', false],
  ['/faqs/page/2/', false],
  ['/faqs/feed.xml', true],
  ['/notices/township/north/feed.xml', true],
  ['/404.html', false],
])('knows which address a text may link to: %s %s', (address, isThere) => {
  expect(isAddress(context, address)).toBe(isThere);
});

it('has items by their ids and other pages by their addresses, for what names a page', () => {
  const references = pageReferences(context);
  expect(references).toContain('faqs/power-out');
  expect(references).toContain('/disclosures/year/2024/');
  expect(references).not.toContain('/faqs/power-out/');
  expect(references).not.toContain('/faqs/feed.xml');
  expect(references.map(addressOf)).toContain('/faqs/power-out/');
  expect(() => linkTo(context, '/faqs/page/2/')).toThrow('/faqs/page/2/');
});

it.each([
  ['/disclosures/year/1998/', true],
  ['/disclosures/department/business/', true],
  ['/classes/theme/local-power/page/2/', true],
  ['/plans/small/department/all/', true],
  ['/disclosures/category/rules/', false],
  ['/disclosures/year/', false],
])('knows which pages are there because of items: %s %s', (address, follows) => {
  expect(followsFromItems(address)).toBe(follows);
});

it('keeps the slugs that other pages stand at', () => {
  expect(Object.fromEntries(kindIds.map((kind) => [kind, reservedSlugs(kind).sort()]))).toEqual({
    ...Object.fromEntries(kindIds.map((kind) => [kind, ['page']])),
    disclosures: ['category', 'department', 'page', 'year'],
    notices: ['archive', 'board', 'page', 'township'],
    processes: ['page', 'table'],
  });
});

it('lists the ways to a page in the order of the table', () => {
  expect(sectionLinks(context, 'site-map').map(({ address }) => address)).toEqual([
    '/search/',
    '/index/titles/',
    '/index/topics/',
    '/classes/theme/',
    '/classes/cake/',
    '/classes/service/',
    '/processes/table/',
    '/notices/archive/',
    '/notices/board/',
    '/open-data/',
  ]);
  expect(sectionLinks(context, 'ways-in').map(({ address }) => address)).toEqual([
    '/index/titles/',
    '/index/topics/',
    '/classes/theme/',
    '/classes/cake/',
    '/classes/service/',
    '/processes/table/',
    ...kindIds.map((kind) => `/${kind}/`),
  ]);
});

it('maps home, the sections, and every kind with its items', () => {
  const [home, sections, ...kinds] = siteMapOf(context);
  expect(home).toMatchObject({ address: '/', title: { text: 'Home' }, below: [] });
  expect(sections?.address).toBeUndefined();
  expect(sections?.title.text).toBe('Indexes');
  expect(kinds.map(({ address }) => address)).toEqual(kindIds.map((kind) => `/${kind}/`));
  const faqs = kinds.find(({ address }) => address === '/faqs/');
  expect(faqs?.below.map(({ title }) => title.text)).toEqual([
    'A sample question?',
    'What if the power is out?',
  ]);
});
