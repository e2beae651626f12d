/**
 * Arithmetic of calendar days. Days have no time zone: they are counted in UTC, where each has as many hours as the
 * next, so that no machine's clock and no summer time moves one.
 */

/** A calendar day as `YYYY-MM-DD`. */
export type IsoDate = string;

/** For lengths of time; a difference of two days is {@link daysBetween}. */
export const millisecondsPerDay = 86_400_000;

/** How many days a day comes after 1970-01-01. A time after it changes nothing; NaN for what begins with no day. */
export function dayNumber(day: IsoDate): number {
  const [written = ''] = /^\d{4}-\d{2}-\d{2}/.exec(day) ?? [];
  return Date.parse(`${written}T00:00:00Z`) / millisecondsPerDay;
}

/** The day that comes so many days after 1970-01-01. */
export function dayOfNumber(days: number): IsoDate {
  return new Date(days * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day that comes some days after another, or before it where they are negative. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return dayOfNumber(dayNumber(day) + days);
}

/** The same day some months later, or the last day of that month where it is shorter. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months));
  const lastDay = lastDayOfMonth(first.getUTCFullYear(), first.getUTCMonth() + 1);
  return dayOfNumber(first.getTime() / millisecondsPerDay + Math.min(date, lastDay) - 1);
}

/** How many days a month has; months are counted from 1. */
export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day of a year, a month from 1 and a day of the month; undefined where there is no such day. */
export function existingDay(year: number, month: number, day: number): IsoDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? dayOfNumber(date.getTime() / millisecondsPerDay) : undefined;
}
