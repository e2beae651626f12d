import type { z } from 'zod';
import { gregorianYear } from '../../shared/republic-years.ts';
import { earliestDay, latestDay, parseDate, type IsoDate } from '../dates.ts';

/**
 * Refuses a day with a mistyped year. One of the years of the Republic, written with four digits like a Gregorian one,
 * tells the day that was meant.
 */
export function refuseFarDay(day: IsoDate, written: string, context: z.core.$RefinementCtx): void {
  if (day >= earliestDay && day <= latestDay) return;
  const meant = parseDate(`${String(gregorianYear(Number(day.slice(0, 4))))}${day.slice(4)}`);
  const suggestion = meant !== undefined && meant <= latestDay ? meant : undefined;
  const params = { rule: 'date-out-of-range', expected: `${earliestDay} – ${latestDay}`, suggestion };
  context.issues.push({ code: 'custom', input: written, params });
}
