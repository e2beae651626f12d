import { sitePaths } from '../../model/site-paths.ts';
import { inLocale, itemsOf, type ItemOf } from '../../model/item.ts';
import { departmentShares } from '../../model/plans/measures.ts';
import type { TextContext } from '../context.ts';
import { defineRoute, type Title } from '../route.ts';
import { localizedTitle } from '../title.ts';

/** A plan, and the share of its measures that one department is in charge of; see model/plans/measures.ts for its id. */
export interface PlanShare {
  plan: ItemOf<'plans'>;
  share: string;
}

/** The measures of a plan that one department is in charge of. */
export const planDepartment = defineRoute({
  pattern: sitePaths.planDepartment('plans/:slug', ':department'),
  address: ({ plan, share }: PlanShare) => sitePaths.planDepartment(plan.id, share),
  entries: ({ site }) =>
    itemsOf(site.items, 'plans').flatMap((plan) =>
      departmentShares(plan.original.data).map(({ id }) => ({ plan, share: id })),
    ),
  followsFromItems: true,
  title: (context, { plan, share }) => ({
    text: `${inLocale(plan, context.locale).data.title}: ${nameOfShare(context, share).text}`,
  }),
  heading: (context, { share }) => nameOfShare(context, share),
  above: (_site, { plan }) => sitePaths.item(plan.id),
  item: ({ plan }) => plan,
});

/** Who is in charge: a department, all of them, or that the print does not say. */
function nameOfShare({ site, text, locale }: TextContext, id: string): Title {
  if (id === 'all' || id === 'uncertain') return { text: text(`plan.department.${id}`) };
  const department = site.departments.find((entry) => entry.id === id);
  return department ? localizedTitle(department.name, locale) : { text: id };
}
