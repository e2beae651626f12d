import type { PageDescription } from '../metadata/page-description.ts';
import { inLocale, type Item } from '../model/item.ts';
import { pickText } from '../model/localized.ts';
import { breadcrumbOf } from '../routes/breadcrumb.ts';
import type { PageOf, SitePage } from '../routes/pages.ts';
import { isIndexable, localesOf, updatedOf } from '../routes/publication.ts';
import { routes, type RouteId } from '../routes/table.ts';
import { descriptionOf, titleOf } from '../routes/titles.ts';
import type { PageContext } from './page-context.ts';

/** What metadata says of a page: its row in the table of routes, and its item where it is the page of one. */
export function describePage(context: PageContext, page: SitePage): PageDescription {
  const { site, locale } = context;
  const title = titleOf(context, page);
  const locales = localesOf(context, page);
  return {
    locale,
    contentLocale: title.lang,
    address: page.address,
    title: title.text,
    description: descriptionOf(context, page) ?? pickText(site.file.description, locale).text,
    keywords: [title.text],
    locales,
    creator: pickText(site.file.name, locale).text,
    updated: updatedOf(context, page),
    classification: classificationOf(context, page),
    noindex: !isIndexable(page) || !locales.includes(locale),
    breadcrumb: breadcrumbOf(context, page),
    ...(page.route === 'item' ? describeItem(context, page.entry) : {}),
  };
}

/** What an item says of itself. */
function describeItem({ site, locale }: PageContext, item: Item): Partial<PageDescription> {
  const { data } = inLocale(item, locale);
  const department = site.departments.find(({ id }) => id === data.department);
  const coverage = item.kind === 'disclosures' ? item.original.data.period : undefined;
  return {
    keywords: data.keywords ?? [data.title],
    ...(department ? { creator: pickText(department.name, locale).text } : {}),
    ...(coverage ? { coverage } : {}),
    item,
  };
}

function classificationOf({ site }: PageContext, page: SitePage): PageDescription['classification'] {
  if (page.route === 'classPage') {
    const { tree, entry } = page.entry;
    return { ...site.file.classification, [tree]: [entry.code] };
  }
  return itemOf(page)?.original.data.classification ?? site.file.classification;
}

/** The item that a page is about, alone or in part. */
function itemOf<Id extends RouteId>({ route, entry }: PageOf<Id>): Item | undefined {
  return routes[route].item?.(entry);
}
