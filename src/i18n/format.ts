import type { IsoDate } from '../model/dates.ts';
import type { LocalMoment } from '../model/fields/moment-field.ts';
import type { Locale } from '../model/localized.ts';

/** A day in words: 民國115年11月23日 in Taiwan's Chinese, 23 November 2026 in English. */
export function formatDate(date: IsoDate, locale: Locale): string {
  const isTaiwan = locale === 'zh-TW';
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    ...(isTaiwan ? { calendar: 'roc', era: 'short' } : {}),
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(date));
}

/** A day and an hour: 民國115年11月23日 09:00. */
export function formatMoment(moment: LocalMoment, locale: Locale): string {
  return `${formatDate(moment.slice(0, 10), locale)} ${moment.slice(11)}`;
}

/** A year as people of that language count it: 民國 115 or 2026. */
export function formatYear(year: string, locale: Locale): string {
  return locale === 'zh-TW' ? `民國 ${String(Number(year) - 1911)} ` : year;
}

const units = ['B', 'KB', 'MB', 'GB'];

/** A file's size for readers, in the unit that leaves a short number: 532 B, 48 KB, 1.2 MB. */
export function formatBytes(bytes: number, locale: Locale): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  const digits = value < 10 && unit > 1 ? 1 : 0;
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value)} ${units[unit] ?? ''}`;
}
