import type { ReadContent } from '../model/load/load-content.ts';
import { addressesOf } from '../routes/addresses-in-use.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { checkText } from './check-text.ts';
import type { DatedRule, CheckContext, SiteRule } from './content-rule.ts';
import { datesAhead } from './dates-ahead.ts';
import { sourceLinks } from './sources.ts';
import { expectedBills } from './expectations/bills.ts';
import { expectedHandbooks } from './expectations/handbooks.ts';
import { expectedPlans } from './expectations/plans.ts';
import { expectedQueries } from './expectations/queries.ts';
import { formExamples, openFormats } from './files-of-item.ts';
import { flowConditions, flowSteps } from './flow.ts';
import { guideFlows, guidePaths } from './guide.ts';
import { dateOrder, siteCompleteness, unconfirmedFacts } from './item-facts.ts';
import { markExpiry } from './mark-expiry.ts';
import { pagesNamed } from './page-references.ts';
import { personalInTexts } from './personal/personal-data.ts';
import { planTable } from './plan-table.ts';
import { reservedSlug } from './reserved-slug.ts';
import { reviewDue } from './review-due.ts';
import { surveyFigures } from './survey-figures.ts';
import { textsOf } from './texts-of.ts';
import { staleTranslations, untrackedTranslations } from './translation-state.ts';
import { unusedFiles } from './unused-files.ts';
import { proseOfSite } from './prose/prose-of-site.ts';

const siteRules: readonly SiteRule[] = [
  reservedSlug,
  unusedFiles,
  openFormats,
  formExamples,
  unconfirmedFacts,
  flowSteps,
  flowConditions,
  guidePaths,
  guideFlows,
  dateOrder,
  planTable,
  surveyFigures,
  sourceLinks,
  siteCompleteness,
  proseOfSite,
  staleTranslations,
  untrackedTranslations,
  personalInTexts,
  expectedBills,
  expectedQueries,
];

const datedRules: readonly DatedRule[] = [
  markExpiry,
  reviewDue,
  datesAhead,
  pagesNamed,
  expectedPlans,
  expectedHandbooks,
];

/** Runs every rule over a loaded site. To add a rule, write its file and name it in one of the lists above. */
export function checkSite(content: ReadContent, checkContext: CheckContext): Diagnostic[] {
  const { site } = content;
  return [
    ...siteRules.flatMap((rule) => rule(content)),
    ...datedRules.flatMap((rule) => rule(content, checkContext)),
    ...site.items.flatMap((item) =>
      textsOf(item).flatMap((localized) =>
        checkText({
          ...content,
          item,
          localized,
          pages: addressesOf({ site, locale: localized.locale, today: checkContext.today }),
        }),
      ),
    ),
  ];
}
