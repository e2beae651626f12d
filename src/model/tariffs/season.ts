import type { IsoDate } from '../dates.ts';
import type { Tariff } from './tariff.ts';

export const seasons = ['summer', 'nonSummer'] as const;
export type Season = (typeof seasons)[number];

/** The season of a day. */
export function seasonOf(day: IsoDate, { from, to }: Tariff['summer']): Season {
  const dayOfYear = day.slice(5);
  const isWithin = from <= to ? from <= dayOfYear && dayOfYear <= to : from <= dayOfYear || dayOfYear <= to;
  return isWithin ? 'summer' : 'nonSummer';
}
