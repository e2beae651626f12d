import { kindIds } from './kinds/index.ts';
import { trees } from './registries/classification.ts';
import type { Guide } from './registries/guide.ts';
import type { Registries } from './site.ts';

/**
 * Addresses inside the site, without language prefix or base path: how content and code name a page.
 * src/site/links.ts turns them into what a browser is given.
 */
export const addresses = {
  home: '/',
  search: '/search/',
  classes: '/classes/',
  titleIndex: '/index/titles/',
  topicIndex: '/index/topics/',
  openData: '/open-data/',
  kind: (kind: string) => `/${kind}/`,
  kindPage: (kind: string, page: number) => (page === 1 ? `/${kind}/` : `/${kind}/page/${String(page)}/`),
  item: (id: string) => `/${id}/`,
  file: (id: string, name: string) => `/${id}/${encodeURIComponent(name)}`,
  asset: (name: string) => `/assets/${encodeURIComponent(name)}`,
  checklist: (id: string) => `/${id}/checklist/`,
  flowTable: '/processes/table/',
  guide: '/guide/',
  guideQuestion: (id: string) => `/guide/${id}/`,
  tree: (tree: string) => `/classes/${tree}/`,
  classPage: (tree: string, code: string) => `/classes/${tree}/${code}/`,
  disclosureCategory: (id: string) => `/disclosures/category/${id}/`,
  disclosureDepartment: (id: string) => `/disclosures/department/${id}/`,
  disclosureYear: (year: string) => `/disclosures/year/${year}/`,
  noticeArchive: '/notices/archive/',
  noticeBoard: '/notices/board/',
  noticeTownship: (id: string) => `/notices/township/${id}/`,
  planDepartment: (id: string, department: string) => `/${id}/department/${department}/`,
  feed: (kind: string) => `/${kind}/feed.xml`,
  submissionFile: (format: string) => `/open-data/myegov-services.${format}`,
  townshipFeed: (id: string) => `/notices/township/${id}/feed.xml`,
  calendar: '/notices/calendar.ics',
  townshipCalendar: (id: string) => `/notices/township/${id}/calendar.ics`,
  openDataFile: (kind: string, format: string) => `/open-data/${kind}.${format}`,
} as const;

/** The pages of the guide: its first question is the guide itself. */
function guideAddresses(guide: Guide | undefined): string[] {
  const [first, ...others] = guide?.questions ?? [];
  return first ? [addresses.guide, ...others.map(({ id }) => addresses.guideQuestion(id))] : [];
}

/** The pages a site has besides its items, that content may link to. */
export function sectionAddresses(site: Registries): string[] {
  return [
    addresses.home,
    addresses.search,
    addresses.classes,
    addresses.titleIndex,
    addresses.topicIndex,
    addresses.openData,
    addresses.flowTable,
    ...guideAddresses(site.guide),
    ...kindIds.map(addresses.kind),
    ...trees.map(addresses.tree),
    ...trees.flatMap((tree) =>
      site.classification[tree].classes.map(({ code }) => addresses.classPage(tree, code)),
    ),
    addresses.noticeArchive,
    addresses.noticeBoard,
    ...site.townships.map(({ id }) => addresses.noticeTownship(id)),
    ...site.disclosureCategories.map(({ id }) => addresses.disclosureCategory(id)),
  ];
}
