import { z } from 'zod';
import { parseDate } from '../dates.ts';

/** A day, written in the Gregorian or the ROC calendar and kept as `YYYY-MM-DD`. */
export function date() {
  return z.string().transform((written, context) => {
    const day = parseDate(written);
    if (day !== undefined) return day;
    context.issues.push({
      code: 'custom',
      input: written,
      params: { rule: 'bad-date', expected: '2026-11-23 | 民國115年11月23日' },
    });
    return z.NEVER;
  });
}
