import { registryFiles } from '../model/load/load-registries.ts';
import { daysBetween } from '../shared/days.ts';
import { makeDiagnostic, startOf } from '../model/diagnostic.ts';
import type { DatedRule } from './content-rule.ts';

/** An application takes about half a year, and most of it is waiting: a quarter is the least notice an office needs. */
const daysAhead = 90;

/**
 * The accessibility mark ends on its day: an office is warned before, and again after it, when the mark is no longer
 * shown.
 */
export const markExpiry: DatedRule = ({ site, sources }, { today }) => {
  const { mark } = site.file;
  if (!mark) return [];
  const days = daysBetween(today, mark.expires);
  if (days > daysAhead) return [];
  const file = registryFiles.site;
  const location = sources.get(file)?.locationOf(['mark', 'expires']) ?? startOf(file);
  const details = { expected: `> ${today}`, values: { expires: mark.expires, days } };
  return [makeDiagnostic(days < 0 ? 'mark-expired' : 'mark-expires-soon', location, details)];
};
