import type { IsoDate } from '../model/dates.ts';
import type { LocalMoment } from '../model/fields/moment-field.ts';
import type { Locale } from '../model/localized.ts';
import { memoize } from '../shared/memoize.ts';
import { republicYear } from '../shared/republic-years.ts';

/** A day in words: 民國115年11月23日 in Taiwan's Chinese, 23 November 2026 in English. */
export function formatDate(date: IsoDate, locale: Locale): string {
  return dayFormat(locale).format(new Date(date));
}

const dayFormat = memoize(
  (locale) =>
    new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
      ...(locale === 'zh-TW' ? { calendar: 'roc', era: 'short' } : {}),
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      timeZone: 'UTC',
    }),
);

/** A day and an hour: 民國115年11月23日 09:00. */
export function formatMoment(moment: LocalMoment, locale: Locale): string {
  return `${formatDate(moment.slice(0, 10), locale)} ${moment.slice(11)}`;
}

/** A year as people of that language count it: 民國 115, 民國前 7 (1905) or 2026. */
export function formatYear(year: string, locale: Locale): string {
  if (locale !== 'zh-TW') return year;
  const counted = republicYear(Number(year));
  return counted > 0 ? `民國 ${String(counted)} ` : `民國前 ${String(1 - counted)} `;
}

const units = ['B', 'KB', 'MB', 'GB'];

/** A file's size for readers, in the unit that leaves a short number: 532 B, 48 KB, 1.2 MB. */
export function formatBytes(bytes: number, locale: Locale): string {
  const last = units.length - 1;
  // By what is shown, not by what it is rounded from: 1,048,575 bytes are 1 MB, not 1,024 KB.
  const unit = units.findIndex((_, power) => power === last || rounded(bytes, power) < 1024);
  return `${new Intl.NumberFormat(locale).format(rounded(bytes, unit))} ${units[unit] ?? ''}`;
}

/** A size in a unit, the power of 1024 that it is: whole, but with a tenth below 10 MB and 10 GB. */
function rounded(bytes: number, power: number): number {
  const value = bytes / 1024 ** power;
  return power > 1 && value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
}
