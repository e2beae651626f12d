import { existingDay, lastDayOfMonth } from '../../shared/days.ts';
import { commonYear } from '../text/years.ts';

/**
 * The day that a reader's date begins or ends with: 2026, 115, 民國115年, 2026-03, 115/3/1. Years below 200 are those of
 * the Republic of China. Undefined where it is none.
 */
export function readDay(text: string, side: 'first' | 'last'): string | undefined {
  const parts = text
    .normalize('NFKC')
    .replace(/^民國/, '')
    .split(/[-/.年月日]/)
    .filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 3 || parts.some((part) => !/^\d{1,4}$/.test(part)))
    return undefined;
  const [year = 0, month, day] = parts.map(Number);
  const fullYear = year < 200 ? Number(commonYear(String(year), true)) : year;
  const lastMonth = month ?? (side === 'first' ? 1 : 12);
  const lastDay = day ?? (side === 'first' ? 1 : lastDayOfMonth(fullYear, lastMonth));
  return existingDay(fullYear, lastMonth, lastDay);
}
