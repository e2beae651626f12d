import { daysBetween } from '../shared/days.ts';
import { makeDiagnostic } from '../model/diagnostic.ts';
import type { DatedRule } from './content-rule.ts';
import { locationOfFact } from './location-of-fact.ts';

/**
 * How many days after today each date may lie. An item may wait a month for its day; no review waits five years. Beyond
 * that a year was mistyped, and the item would stand first in every list, or never be reviewed.
 */
const mostDaysAhead = { published: 31, updated: 31, reviewDue: 5 * 366 } as const;

/** Dates of an item lie where an office can mean them. */
export const datesAhead: DatedRule = (content, { today }) =>
  content.site.items.flatMap(({ original: { data, file } }) =>
    (['published', 'updated', 'reviewDue'] as const).flatMap((field) => {
      const days = daysBetween(today, data[field]);
      if (days <= mostDaysAhead[field]) return [];
      const values = { field, date: data[field], today, days };
      return [makeDiagnostic('date-far-ahead', locationOfFact(content, file, [field]), { values })];
    }),
  );
