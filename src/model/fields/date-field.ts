import { z } from 'zod';
import { dateForms, parseDate } from '../dates.ts';
import { refuseFarDay } from './refuse-far-day.ts';

/** A day, written in the Gregorian or the ROC calendar and kept as `YYYY-MM-DD`. */
export function date() {
  return z.string().transform((written, context) => {
    const day = parseDate(written);
    if (day !== undefined) {
      refuseFarDay(day, written, context);
      return day;
    }
    context.issues.push({
      code: 'custom',
      input: written,
      params: { rule: 'bad-date', expected: dateForms },
    });
    return z.NEVER;
  });
}
