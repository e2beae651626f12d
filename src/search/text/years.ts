import { gregorianYear } from '../../shared/republic-years.ts';

/**
 * Years this young may be meant where a text says 115年 without 民國. Below, 30年 is more often a length of time.
 */
const youngest = 60;
const oldest = 199;

/** The year of our common calendar that a number before 年 means, by digits; the number itself where it is none. */
export function commonYear(digits: string, saysRepublic: boolean): string {
  if (!/^\d{1,3}$/.test(digits)) return digits;
  const year = Number(digits);
  const isYear = saysRepublic ? year > 0 : year >= youngest && year <= oldest;
  return isYear ? String(gregorianYear(year)) : digits;
}
