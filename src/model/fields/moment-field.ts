import { z } from 'zod';
import { parseDate } from '../dates.ts';
import { refuseFarDay } from './refuse-far-day.ts';

/** A point in local time as `YYYY-MM-DDTHH:MM`; which instant that is depends on the site’s time zone. */
export type LocalMoment = string;

const momentForms = '2026-12-01 09:00 | 民國115年12月1日 09:00';
const momentPattern = /^(.*[^T\s])[T\s]+(\d{1,2}):(\d{2})$/;

/** A day and an hour, the day in any form that {@link parseDate} reads. */
export function moment() {
  return z.string().transform((written, context) => {
    const parsed = parseMoment(written);
    if (parsed !== undefined) {
      refuseFarDay(parsed.slice(0, 10), written, context);
      return parsed;
    }
    context.issues.push({
      code: 'custom',
      input: written,
      params: { rule: 'bad-moment', expected: momentForms },
    });
    return z.NEVER;
  });
}

function parseMoment(written: string): LocalMoment | undefined {
  const [, day = '', hours = '', minutes = ''] = momentPattern.exec(written.normalize('NFKC').trim()) ?? [];
  const date = parseDate(day);
  if (date === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${date}T${hours.padStart(2, '0')}:${minutes}`;
}
