import type { IsoDate } from '../model/dates.ts';
import type { LocalMoment } from '../model/fields/moment-field.ts';
import { memoize } from '../shared/memoize.ts';

/**
 * The first instant of a day in a time zone, as RFC 3339 writes it: 2026-11-23T00:00:00+08:00.
 * Content knows days, Atom wants instants; midnight UTC would be the day before for readers west of it.
 */
export function startOfDay(day: IsoDate, timeZone: string): string {
  const offset = offsetAt(new Date(day), timeZone);
  return `${day}T00:00:00${offset === '+00:00' ? 'Z' : offset}`;
}

/** The instant of a local time in a time zone. */
export function instantOf(moment: LocalMoment, timeZone: string): Date {
  // The offset is that of the zone at the same hour in UTC: exact but for the hours about a change of the clock.
  return new Date(`${moment}:00${offsetAt(new Date(`${moment}:00Z`), timeZone)}`);
}

/** How far a zone is from UTC at an instant: +08:00. */
function offsetAt(instant: Date, timeZone: string): string {
  const name =
    offsetFormat(timeZone)
      .formatToParts(instant)
      .find(({ type }) => type === 'timeZoneName')?.value ?? '';
  // Versions of the time zone data write GMT and GMT+00:00 for the same thing.
  return /[+-]\d{2}:\d{2}/.exec(name)?.[0] ?? '+00:00';
}

const offsetFormat = memoize(
  (timeZone) => new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }),
);

/** An instant in UTC without fractions of a second. */
export function formatInstant(instant: Date): string {
  return instant.toISOString().replace(/\.\d+Z$/, 'Z');
}
