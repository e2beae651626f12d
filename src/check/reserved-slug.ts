import { makeProblem, startOf } from '../model/problem.ts';
import { reservedSlugs } from '../routes/reserved-slugs.ts';
import type { SiteRule } from './content-rule.ts';

/** No item stands where another page of the site does. */
export const reservedSlug: SiteRule = ({ site }) =>
  site.items
    .filter(({ kind, slug }) => reservedSlugs(kind).includes(slug))
    .map(({ slug, folder }) => makeProblem('reserved-slug', startOf(folder), { values: { slug } }));
