/**
 * Years as Taiwan counts them, by the calendar of the Republic of China: 民國1年 is 1912. There is no year 0; the year
 * before is 民國前1年.
 */
const yearBeforeFirst = 1911;

/** The year of the Republic; 0 and below for the years before it. */
export function republicYear(gregorianYear: number): number {
  return gregorianYear - yearBeforeFirst;
}

/** The Gregorian year of a year of the Republic. */
export function gregorianYear(republicYear: number): number {
  return republicYear + yearBeforeFirst;
}
