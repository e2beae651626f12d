import { registryFiles } from '../model/load/load-registries.ts';
import { daysBetween } from '../shared/days.ts';
import { makeProblem, startOf } from '../model/problem.ts';
import type { DatedRule } from './content-rule.ts';

/** An application takes about half a year, and most of it is waiting: a quarter is the least to be told ahead. */
const daysAhead = 90;

/** The accessibility mark ends on its day: an office is told before, and that it is not shown after. */
export const markExpiry: DatedRule = ({ site, sources }, { today }) => {
  const { mark } = site.file;
  if (!mark) return [];
  const days = daysBetween(today, mark.expires);
  if (days > daysAhead) return [];
  const file = registryFiles.site;
  const place = sources.get(file)?.placeOf(['mark', 'expires']) ?? startOf(file);
  const details = { expected: `> ${today}`, values: { expires: mark.expires, days } };
  return [makeProblem(days < 0 ? 'mark-expired' : 'mark-expires-soon', place, details)];
};
