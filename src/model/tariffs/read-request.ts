import { parseDate } from '../dates.ts';
import { addDays, daysBetween, type IsoDate } from '../../shared/days.ts';
import type { BillField } from './bill-fields.ts';
import type { BillRequest } from './estimate.ts';
import { versionOn, type Tariff } from './tariff.ts';

/** What is wrong with what stands in a field. */
export type BillError =
  'choose' | 'whole-number' | 'too-much' | 'no-date' | 'wrong-order' | 'too-long' | 'too-early';

/** Beyond it somebody has typed the meter reading, not the use. */
const mostKWh = 1_000_000;

/**
 * A bill covers one or two months, about 61 days at most
 * (https://www.taipower.com.tw/en/page.aspx?mid=4499); a reading may be some days late.
 */
export const daysOfMonth = 45;

/** Reads what a reader typed, or what stands in an address anybody may have written. */
export function readRequest(
  tariff: Tariff,
  valueOf: (field: BillField) => string,
): { request: BillRequest; errors?: undefined } | { request?: undefined; errors: Map<BillField, BillError> } {
  const errors = new Map<BillField, BillError>();
  const plan = valueOf('type');
  if (!tariff.plans.some(({ id }) => id === plan)) errors.set('type', 'choose');
  const months = Number(valueOf('months'));
  if (!['1', '2'].includes(valueOf('months'))) errors.set('months', 'choose');
  const kWh = readWholeNumber(valueOf('kwh'));
  if (kWh === undefined) errors.set('kwh', 'whole-number');
  else if (kWh > mostKWh) errors.set('kwh', 'too-much');
  const meter = valueOf('meter') === '' ? undefined : valueOf('meter');
  if (meter !== undefined && !tariff.meters.some(({ id }) => id === meter)) errors.set('meter', 'choose');
  const from = parseDate(valueOf('from'));
  const to = parseDate(valueOf('to'));
  if (from === undefined) errors.set('from', 'no-date');
  else if (!versionOn(tariff, from)) errors.set('from', 'too-early');
  if (to === undefined) errors.set('to', 'no-date');
  else if (from !== undefined) {
    const error = periodError(tariff, from, to, months);
    if (error && !errors.has('from')) errors.set('to', error);
  }
  if (errors.size > 0 || kWh === undefined || from === undefined || to === undefined) return { errors };
  return { request: { plan, months, kWh, meter, from, to } };
}

function periodError(tariff: Tariff, from: IsoDate, to: IsoDate, months: number): BillError | undefined {
  if (to < from) return 'wrong-order';
  const days = daysBetween(from, to) + 1;
  if (days > daysOfMonth * (months === 1 ? 1 : 2)) return 'too-long';
  const hasGap = Array.from({ length: days }, (_, index) => addDays(from, index)).some(
    (day) => !versionOn(tariff, day),
  );
  return hasGap ? 'too-early' : undefined;
}

/** A number as people type it: 1,400 or １４００. */
function readWholeNumber(written: string): number | undefined {
  const digits = written.normalize('NFKC').replace(/[,\s]/g, '');
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}
