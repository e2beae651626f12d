import type { PageDescription } from '../../src/metadata/page-description.ts';
import { sitePaths } from '../../src/model/site-paths.ts';
import { inLocale } from '../../src/model/item.ts';
import { findItem, type Site } from '../../src/model/site.ts';

/** Describes an item's page as the pages do. */
export function describePage(site: Site, id: string, locale = 'zh-TW'): PageDescription {
  const item = findItem(site, id);
  if (!item) throw new Error(`no item ${id}`);
  const { data } = inLocale(item, locale);
  const address = sitePaths.item(id);
  return {
    locale,
    address,
    title: data.title,
    description: data.summary,
    keywords: data.keywords ?? [],
    locales: site.locales,
    creator: '業務組',
    updated: data.updated,
    classification: data.classification,
    noindex: data.sample,
    breadcrumb: [
      { label: '首頁', address: sitePaths.home },
      { label: data.title, address },
    ],
    item,
  };
}

/** Describes the home page. */
export function describeHome(site: Site, locale = 'zh-TW'): PageDescription {
  return {
    locale,
    address: sitePaths.home,
    title: '首頁',
    description: '',
    keywords: [],
    locales: site.locales,
    creator: '',
    updated: '2026-03-04',
    classification: { theme: [], cake: [], service: [] },
    noindex: false,
    breadcrumb: [{ label: '首頁', address: sitePaths.home }],
  };
}
