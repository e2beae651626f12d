import { memoize } from '../shared/memoize.ts';
import { existingDay, type IsoDate } from '../shared/days.ts';
import { gregorianYear } from '../shared/republic-years.ts';

export type { IsoDate } from '../shared/days.ts';

const isoPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
/** 2026/11/23, 2026.11.23, 西元2026年11月23日: four digits are a Gregorian year. */
const longYearPattern = /^(\d{4})([./])(\d{1,2})\2(\d{1,2})$/;
const gregorianPattern = /^(?:西元\s*)?(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?$/;
/** 民國115年3月1日, 中華民國115年3月1日, 民國 99 年 3 月 1 日: how offices in Taiwan write a day. */
const rocPattern = /^(?:(?:中華)?民國\s*)?(\d{1,3})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?$/;
/** 115.3.1, 115/3/1, 115-03-01. Three digits of year, because 26-11-23 is a short form of 2026 to some and of 1937 to others. */
const shortRocPattern = /^(?:(?:中華)?民國\s*)?(\d{3})([./-])(\d{1,2})\2(\d{1,2})$/;

/** How a day may be written, for messages. */
export const dateForms = '2026-11-23 | 2026/11/23 | 2026.11.23 | 民國115年11月23日 | 115/11/23';

/** Reads a Gregorian or an ROC day; undefined when it is neither, or no such day exists. */
export function parseDate(written: string): IsoDate | undefined {
  const text = written.normalize('NFKC').trim();
  const iso = isoPattern.exec(text);
  if (iso) return existingDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const long = longYearPattern.exec(text);
  if (long) return existingDay(Number(long[1]), Number(long[3]), Number(long[4]));
  const gregorian = gregorianPattern.exec(text);
  if (gregorian) return existingDay(Number(gregorian[1]), Number(gregorian[2]), Number(gregorian[3]));
  const roc = rocPattern.exec(text);
  if (roc) return republicDay(Number(roc[1]), Number(roc[2]), Number(roc[3]));
  const short = shortRocPattern.exec(text);
  if (short) return republicDay(Number(short[1]), Number(short[3]), Number(short[4]));
  return undefined;
}

/** Laws and plans of today cite no older days, and set none that is later: beyond them the year is mistyped. */
export const earliestDay: IsoDate = '1850-01-01';
export const latestDay: IsoDate = '2199-12-31';

/** The day of an instant in a time zone such as Asia/Taipei. */
export function dayIn(timeZone: string, instant: Date): IsoDate {
  const parts = daysOf(timeZone).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

const daysOf = memoize(
  (timeZone) =>
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }),
);

function republicDay(year: number, month: number, day: number): IsoDate | undefined {
  return year > 0 ? existingDay(gregorianYear(year), month, day) : undefined;
}
