import { walkBody } from '../model/body/walk-body.ts';
import type { Problem } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import { codeInText } from './code-in-text.ts';
import type { NodeRule, SiteRule, TextRule } from './content-rule.ts';
import { emptyText, headingsInText } from './headings-in-text.ts';
import { dateOrder, siteCompleteness, unconfirmedFacts } from './item-facts.ts';
import { linksInText } from './links-in-text.ts';
import { markupInText } from './markup-in-text.ts';
import { unusedFiles } from './unused-files.ts';

const nodeRules: readonly NodeRule[] = [codeInText, markupInText, linksInText];
const textRules: readonly TextRule[] = [headingsInText, emptyText];
const siteRules: readonly SiteRule[] = [unusedFiles, unconfirmedFacts, dateOrder, siteCompleteness];

/** Runs every rule over a loaded site. To add a rule, write its file and name it in one of the lists above. */
export function checkSite(site: Site): Problem[] {
  const problems: Problem[] = siteRules.flatMap((rule) => rule(site));
  for (const item of site.items) {
    for (const localized of Object.values(item.locales)) {
      const context = { site, item, localized };
      for (const rule of textRules) problems.push(...rule(context));
      for (const { node, ancestors } of walkBody(localized.body.tree)) {
        for (const rule of nodeRules) problems.push(...rule(node, context, ancestors));
      }
    }
  }
  return problems;
}
