import { itemsOf, type ItemOf } from '../../model/item.ts';
import { isUnreadable } from '../../model/load/list-files.ts';
import type { ReadContent } from '../../model/load/load-content.ts';
import { registryFiles } from '../../model/load/load-registries.ts';
import { makeDiagnostic, type Diagnostic } from '../../model/diagnostic.ts';
import type { Rule } from '../../model/diagnostic-texts.ts';
import type { PlanCheck } from '../../model/registries/checks.ts';
import { findItem } from '../../model/site.ts';
import { pageReferences } from '../../routes/addresses-in-use.ts';
import type { DatedRule, CheckContext } from '../content-rule.ts';
import { locationOfFact } from '../location-of-fact.ts';
import { printedRows, rowsOf } from './printed-table.ts';

/** The shortest reason why a measure has no page that says anything. */
const shortestReason = 5;

/** What differs from a plan's expectation: the field that has it, and the values of the sentence. */
interface Difference {
  rule: Rule;
  field: keyof PlanCheck;
  values: Record<string, string | number>;
  expected?: string;
}

/** A plan says what its print says: every measure, in order, with a page or a reason, and nothing that nobody recorded. */
export const expectedPlans: DatedRule = (content, checkContext) =>
  (content.site.checks?.plans ?? []).flatMap((check, index): Diagnostic[] => {
    // A plan that is not there, or could not be read, is reported as such.
    if (!findItem(content.site, check.plan)) return [];
    const item = itemsOf(content.site.items, 'plans').find(({ id }) => id === check.plan);
    const differences: Difference[] = item
      ? [
          ...numberOfMeasures(item, check),
          ...unaccounted(item, content, checkContext),
          ...table(item, check, content),
          ...uncertainParts(item, check),
          ...statuses(item, check),
          ...capitals(item, check),
        ]
      : [{ rule: 'expected-plan', field: 'plan', values: { plan: check.plan } }];
    return differences.map(({ rule, field, values, expected = '' }) => {
      const location = locationOfFact(content, registryFiles.checks, ['plans', index, field]);
      return makeDiagnostic(rule, location, { values, expected });
    });
  });

function numberOfMeasures({ original }: ItemOf<'plans'>, { measures }: PlanCheck): Difference[] {
  const found = original.data.measures.length;
  if (found === measures) return [];
  return [
    { rule: 'expected-measures', field: 'measures', values: { found, measures }, expected: String(measures) },
  ];
}

/** A measure is kept by a page of the site, or says why no page can keep it. */
function unaccounted(
  { original }: ItemOf<'plans'>,
  { site, unreadablePaths }: ReadContent,
  { today }: CheckContext,
): Difference[] {
  const pages = new Set(pageReferences({ site, today }));
  return original.data.measures
    .filter(
      ({ fulfilledBy, offline = '' }) =>
        !fulfilledBy.some((page) => pages.has(page) || isUnreadable(unreadablePaths, page)) &&
        offline.length < shortestReason,
    )
    .map(({ id }) => ({ rule: 'expected-page-of-measure', field: 'measures', values: { id } }));
}

function table(
  item: ItemOf<'plans'>,
  check: PlanCheck,
  { site, unreadablePaths }: ReadContent,
): Difference[] {
  // Without the names of the departments every row would differ.
  if ([registryFiles.department, check.table].some((file) => isUnreadable(unreadablePaths, file))) return [];
  const printed = printedRows(site, check.table);
  if (!printed) return [{ rule: 'expected-table', field: 'table', values: { file: check.table } }];
  const own = rowsOf(item, site, check.allDepartments);
  const length = Math.max(own.length, printed.length);
  return Array.from({ length }, (_, index) => ({ found: own[index] ?? '', print: printed[index] ?? '' }))
    .filter(({ found, print }) => found !== print)
    .map(({ found, print }) => ({
      rule: 'expected-row',
      field: 'table',
      values: { found, print },
      expected: print,
    }));
}

function uncertainParts({ original }: ItemOf<'plans'>, { uncertain }: PlanCheck): Difference[] {
  const found = original.data.parts
    .filter(({ alignment }) => alignment === 'uncertain')
    .map(({ id }) => id)
    .join(' ');
  const expected = uncertain.join(' ');
  return found === expected
    ? []
    : [{ rule: 'expected-uncertain-parts', field: 'uncertain', values: { found }, expected }];
}

/** A status that nobody has evidence for is a claim. */
function statuses({ original }: ItemOf<'plans'>, check: PlanCheck): Difference[] {
  return original.data.measures
    .filter(({ status }) => !check.statuses.includes(status))
    .map(({ id, status }) => ({
      rule: 'expected-status',
      field: 'statuses',
      values: { id, status },
      expected: check.statuses.join(' | '),
    }));
}

function capitals({ locales }: ItemOf<'plans'>, check: PlanCheck): Difference[] {
  return check.capitals.flatMap((locale) =>
    (locales[locale]?.data.measures ?? [{ id: check.plan, text: '' }])
      .filter(({ text }) => !/^\p{Lu}/u.test(text))
      .map(({ id }): Difference => ({ rule: 'expected-capital', field: 'capitals', values: { id, locale } })),
  );
}
