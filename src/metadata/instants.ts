import type { IsoDate } from '../model/dates.ts';

/**
 * The first instant of a day in a time zone, as RFC 3339 writes it: 2026-11-23T00:00:00+08:00.
 * Content knows days, Atom wants instants; midnight UTC would be the day before for readers west of it.
 */
export function startOfDay(day: IsoDate, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(
    new Date(day),
  );
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const offset = /[+-]\d{2}:\d{2}/.exec(name)?.[0] ?? '+00:00';
  // Versions of the time zone data write GMT and GMT+00:00 for the same thing.
  return `${day}T00:00:00${offset === '+00:00' ? 'Z' : offset}`;
}

/** An instant in UTC without fractions of a second. */
export function formatInstant(instant: Date): string {
  return instant.toISOString().replace(/\.\d+Z$/, 'Z');
}
