import { z } from 'zod';
import { closestMatch } from '../closest-match.ts';

/** A time zone by its name in the IANA database, such as `Asia/Taipei`. */
export function timeZone() {
  return z.string().superRefine((written, context) => {
    if (isTimeZone(written)) return;
    const suggestion = closestMatch(written, Intl.supportedValuesOf('timeZone'));
    const params = { rule: 'unknown-time-zone', expected: 'Asia/Taipei', suggestion };
    context.addIssue({ code: 'custom', params });
  });
}

/** The platform lists one name of each zone, and knows others; it takes any letter case, and offsets, which are no names. */
function isTimeZone(written: string): boolean {
  const listed = Intl.supportedValuesOf('timeZone');
  if (listed.includes(written)) return true;
  const isOtherCase = listed.some((name) => name.toLowerCase() === written.toLowerCase());
  return !isOtherCase && /^[A-Z]/.test(written) && isKnownToPlatform(written);
}

function isKnownToPlatform(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
