import { addDays, daysBetween, type IsoDate } from '../../shared/days.ts';
import { centsOf } from './cents.ts';
import { chargeTiers, sumOf, type TierCharge } from './charge.ts';
import { seasonOf, type Season } from './season.ts';
import { tiersOf, versionOn, type Tariff, type TariffVersion } from './tariff.ts';

/** The bill a reader asks for. */
export interface BillRequest {
  plan: string;
  months: number;
  kWh: number;
  /** Id of a meter whose least kWh count; none when it is not known. */
  meter: string | undefined;
  from: IsoDate;
  to: IsoDate;
}

/** Days of a bill that have the same prices. */
export interface BillPart {
  version: TariffVersion;
  season: Season;
  from: IsoDate;
  to: IsoDate;
  days: number;
  /** The tiers as if the whole bill had these prices. */
  tiers: TierCharge[];
  /** Their sum, in hundredths: the subtotal before it is split by days. */
  wholeCents: number;
  /** The part of it that falls on these days, in hundredths: not rounded. */
  cents: number;
}

/** A bill as far as it can be computed. Amounts are in hundredths. */
export interface Estimate {
  days: number;
  /** The kWh that are charged: those used, or the least of the meter. */
  kWh: number;
  parts: BillPart[];
  /** Sum of the parts, not rounded. */
  sum: number;
  minimum: number;
  /** The sum, or the minimum charge where that is more. */
  beforeRounding: number;
  total: number;
  /** Days that come after the newest version was looked up. */
  hasUnknownDays: boolean;
}

/**
 * Reckons a bill. Each part is the whole bill at its prices, times its share of the days; dividing the kWh and the
 * tiers by days instead gives the same amounts. Division comes last, so that the cents of an undivided bill are exact.
 */
export function estimateBill(tariff: Tariff, request: BillRequest): Estimate {
  const { plan, months, from, to } = request;
  const days = daysBetween(from, to) + 1;
  const least = tariff.meters.find(({ id }) => id === request.meter)?.kWh ?? 0;
  const kWh = Math.max(request.kWh, least * months);
  const parts = partsOf(tariff, from, days).map(({ version, season, ...part }): BillPart => {
    const tiers = chargeTiers(tiersOf(version, plan), season, months, kWh);
    const wholeCents = sumOf(tiers);
    return { ...part, version, season, tiers, wholeCents, cents: (wholeCents * part.days) / days };
  });
  const sum = parts.reduce((total, part) => total + part.wholeCents * part.days, 0) / days;
  const minimum = centsOf(tariff.minimum.amount) * (tariff.minimum.twoMonths === 'doubled' ? months : 1);
  const beforeRounding = Math.max(sum, minimum);
  return {
    days,
    kWh,
    parts,
    sum,
    minimum,
    beforeRounding,
    total: roundTotal(beforeRounding, tariff.rounding.method),
    hasUnknownDays: parts.some(({ version, to: last }) => isUnknown(version, last)),
  };
}

function isUnknown({ verifiedUntil }: TariffVersion, day: IsoDate): boolean {
  return verifiedUntil !== undefined && day > verifiedUntil;
}

function roundTotal(cents: number, method: Tariff['rounding']['method']): number {
  if (method === 'none') return cents;
  return (method === 'down' ? Math.floor(cents / 100) : Math.round(cents / 100)) * 100;
}

/** Consecutive days with the same version and season. */
function partsOf(
  tariff: Tariff,
  from: IsoDate,
  days: number,
): Pick<BillPart, 'version' | 'season' | 'from' | 'to' | 'days'>[] {
  const parts: Pick<BillPart, 'version' | 'season' | 'from' | 'to' | 'days'>[] = [];
  for (let index = 0; index < days; index += 1) {
    const day = addDays(from, index);
    const version = versionOn(tariff, day);
    if (!version) continue;
    const season = seasonOf(day, tariff.summer);
    const last = parts.at(-1);
    if (last?.version === version && last.season === season) {
      last.to = day;
      last.days += 1;
    } else {
      parts.push({ version, season, from: day, to: day, days: 1 });
    }
  }
  return parts;
}
