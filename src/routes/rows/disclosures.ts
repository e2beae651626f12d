import { formatYear } from '../../i18n/format.ts';
import { sitePaths } from '../../model/site-paths.ts';
import { itemsOf, type Item, type ItemOf } from '../../model/item.ts';
import type { Department, DisclosureCategory } from '../../model/registries/named-entries.ts';
import { disclosureYear } from '../../model/select-items.ts';
import type { DatedSite, TextContext } from '../context.ts';
import { listPaging } from '../paging.ts';
import { defineRoute, type Title } from '../route.ts';
import { localizedTitle } from '../title.ts';

/** The disclosures of a category of the law; a category that has none still says so. */
export const disclosureCategory = defineRoute({
  pattern: sitePaths.disclosureCategory(':category'),
  address: ({ id }: DisclosureCategory) => sitePaths.disclosureCategory(id),
  entries: ({ site }) => site.disclosureCategories,
  title: (context, { name }) => titleOfFacet(context, localizedTitle(name, context.locale)),
  description: ({ locale }, { description }) => description && localizedTitle(description, locale).text,
  above: () => sitePaths.kind('disclosures'),
  items: (dated, { id }) => disclosuresWhere(dated, ({ original }) => original.data.category === id),
  paging: listPaging,
});

/** The disclosures of a department that has any. */
export const disclosureDepartment = defineRoute({
  pattern: sitePaths.disclosureDepartment(':department'),
  address: ({ id }: Department) => sitePaths.disclosureDepartment(id),
  entries: ({ site }) => {
    const owners = new Set(
      itemsOf(site.items, 'disclosures').map(({ original }) => original.data.department),
    );
    return site.departments.filter(({ id }) => owners.has(id));
  },
  followsFromItems: true,
  title: (context, { name }) => titleOfFacet(context, localizedTitle(name, context.locale)),
  above: () => sitePaths.kind('disclosures'),
  items: (dated, { id }) => disclosuresWhere(dated, ({ original }) => original.data.department === id),
  paging: listPaging,
});

/** The disclosures of a year that has any, the newest year first. */
export const disclosureYearPage = defineRoute({
  pattern: sitePaths.disclosureYear(':year'),
  address: sitePaths.disclosureYear,
  entries: ({ site }) =>
    [...new Set(itemsOf(site.items, 'disclosures').map(disclosureYear))].sort().reverse(),
  followsFromItems: true,
  title: (context, year: string) =>
    titleOfFacet(context, {
      text: context.text('disclosure.year', { year: formatYear(year, context.locale) }),
    }),
  above: () => sitePaths.kind('disclosures'),
  items: (dated, year) => disclosuresWhere(dated, (item) => disclosureYear(item) === year),
  paging: listPaging,
});

function titleOfFacet({ text }: TextContext, facet: Title): Title {
  return { text: `${text('kind.disclosures')}: ${facet.text}` };
}

function disclosuresWhere(
  { site }: DatedSite,
  isShown: (item: ItemOf<'disclosures'>) => boolean,
): readonly Item[] {
  return itemsOf(site.items, 'disclosures').filter(isShown);
}
