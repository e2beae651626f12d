/** A calendar day as `YYYY-MM-DD`. */
export type IsoDate = string;

const rocYearOffset = 1911;
const isoPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
/** 2026/11/23, 2026.11.23: four digits are a Gregorian year. */
const longYearPattern = /^(\d{4})([./])(\d{1,2})\2(\d{1,2})$/;
/** 民國115年3月1日, 115年3月1日, 民國 99 年 3 月 1 日: how offices in Taiwan write a day. */
const rocPattern = /^(?:民國\s*)?(\d{1,3})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?$/;
/** 115.3.1, 115/3/1, 115-03-01. Three digits of year, because 26-11-23 is a short form of 2026 to some and of 1937 to others. */
const shortRocPattern = /^(?:民國\s*)?(\d{3})([./-])(\d{1,2})\2(\d{1,2})$/;

/** How a day may be written, for messages. */
export const dateForms = '2026-11-23 | 2026/11/23 | 2026.11.23 | 民國115年11月23日 | 115/11/23';

/** Reads a Gregorian or an ROC day; undefined when it is neither, or no such day exists. */
export function parseDate(written: string): IsoDate | undefined {
  const text = written.normalize('NFKC').trim();
  const iso = isoPattern.exec(text);
  if (iso) return existingDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const long = longYearPattern.exec(text);
  if (long) return existingDay(Number(long[1]), Number(long[3]), Number(long[4]));
  const roc = rocPattern.exec(text);
  if (roc) return existingDay(Number(roc[1]) + rocYearOffset, Number(roc[2]), Number(roc[3]));
  const short = shortRocPattern.exec(text);
  if (short) return existingDay(Number(short[1]) + rocYearOffset, Number(short[3]), Number(short[4]));
  return undefined;
}

/** The year of a day in the calendar of the Republic of China. */
export function rocYear(date: IsoDate): number {
  return Number(date.slice(0, 4)) - rocYearOffset;
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The day that comes some days after another. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day some months later, or the last day of that month where it is shorter. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDay))).toISOString().slice(0, 10);
}

/** The day of an instant in a time zone such as Asia/Taipei. */
export function dayIn(timeZone: string, instant: Date): IsoDate {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

function existingDay(year: number, month: number, day: number): IsoDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}
