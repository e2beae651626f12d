import { treeOf } from '../model/body/body.ts';
import { walkBody } from '../model/body/walk-body.ts';
import type { ReadContent } from '../model/load/load-content.ts';
import type { Problem } from '../model/problem.ts';
import { addressesOf } from '../routes/addresses-in-use.ts';
import { anchorsElsewhere } from './anchors-elsewhere.ts';
import { anchorsInText } from './anchors-in-text.ts';
import { codeInText } from './code-in-text.ts';
import type { DatedRule, NodeRule, Occasion, SiteRule, TextContext, TextRule } from './content-rule.ts';
import { componentsInText } from './components-in-text.ts';
import { fencesInText } from './fences-in-text.ts';
import { datesAhead } from './dates-ahead.ts';
import { emptyText, headingsInText } from './headings-in-text.ts';
import { htmlInText } from './html-in-text.ts';
import { imagesInText } from './images-in-text.ts';
import { imagesOfOthers } from './images-of-others.ts';
import { linkTexts } from './link-text/link-texts.ts';
import { quotesInText, sourceLinks } from './sources.ts';
import { formExamples, openFormats } from './files-of-item.ts';
import { flowConditions, flowSteps } from './flow.ts';
import { guideFlows, guidePaths } from './guide.ts';
import { dateOrder, siteCompleteness, unconfirmedFacts } from './item-facts.ts';
import { linksInText } from './links-in-text.ts';
import { linksInWideBrackets } from './links-in-wide-brackets.ts';
import { markExpiry } from './mark-expiry.ts';
import { pagesNamed } from './page-references.ts';
import { parity } from './parity.ts';
import { pendingInText } from './pending-in-text.ts';
import { placeholdersLeft } from './placeholders-left.ts';
import { personalInTexts } from './personal/personal-data.ts';
import { planTable } from './plan-table.ts';
import { reservedSlug } from './reserved-slug.ts';
import { reviewDue } from './review-due.ts';
import { surveyFigures } from './survey-figures.ts';
import { textsOf } from './texts-of.ts';
import { staleTranslations, untrackedTranslations } from './translation-state.ts';
import { unusedFiles } from './unused-files.ts';
import { wordsOfSite } from './words/words-of-site.ts';

const nodeRules: readonly NodeRule[] = [
  codeInText,
  htmlInText,
  componentsInText,
  linksInText,
  linksInWideBrackets,
  imagesInText,
  imagesOfOthers,
  quotesInText,
  anchorsElsewhere,
  linkTexts,
];
const textRules: readonly TextRule[] = [
  headingsInText,
  emptyText,
  pendingInText,
  placeholdersLeft,
  anchorsInText,
  fencesInText,
  parity,
];
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
  wordsOfSite,
  staleTranslations,
  untrackedTranslations,
  personalInTexts,
];

const datedRules: readonly DatedRule[] = [markExpiry, reviewDue, datesAhead, pagesNamed];

/** Runs every rule over a loaded site. To add a rule, write its file and name it in one of the lists above. */
export function checkSite(content: ReadContent, occasion: Occasion): Problem[] {
  const { site } = content;
  const { today } = occasion;
  const pages = new Map(
    site.locales.map((locale) => [locale, [...addressesOf({ site, today, locale })]] as const),
  );
  return [
    ...siteRules.flatMap((rule) => rule(content)),
    ...datedRules.flatMap((rule) => rule(content, occasion)),
    ...site.items.flatMap((item) =>
      textsOf(item).flatMap((localized) =>
        checkText({ ...content, item, localized, pages: pages.get(localized.locale) ?? [] }),
      ),
    ),
  ];
}

function checkText(context: TextContext): Problem[] {
  const problems = textRules.flatMap((rule) => rule(context));
  for (const { node, ancestors } of walkBody(treeOf(context.localized.body))) {
    for (const rule of nodeRules) problems.push(...rule(node, context, ancestors));
  }
  return problems;
}
