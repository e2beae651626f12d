import { makeDiagnostic, startOf } from '../model/diagnostic.ts';
import { reservedSlugs } from '../routes/reserved-slugs.ts';
import type { SiteRule } from './content-rule.ts';

/** No item stands where another page of the site does. */
export const reservedSlug: SiteRule = ({ site }) =>
  site.items
    .filter(({ kind, slug }) => reservedSlugs(kind).includes(slug))
    .map(({ slug, folder }) => makeDiagnostic('reserved-slug', startOf(folder), { values: { slug } }));
