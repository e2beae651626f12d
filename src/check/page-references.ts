import { referencesOf, unknownReference } from '../model/load/references.ts';
import { pageReferences } from '../routes/addresses-in-use.ts';
import type { DatedRule } from './content-rule.ts';
import { isUndecided } from './undecided-pages.ts';

/** What content names as a page, in the menu above all, is a page of the site. */
export const pagesNamed: DatedRule = (content, { today }) => {
  const known = pageReferences({ site: content.site, today });
  const isKnown = new Set(known);
  return referencesOf(content)
    .filter(({ registry, id }) => registry === 'page' && !isKnown.has(id) && !isUndecided(content, id))
    .map((reference) => unknownReference(reference, known));
};
