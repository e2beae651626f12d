import type { MessageKey } from '../../i18n/catalogue.ts';

/** The interface texts that the script of the bill estimate shows. */
export const billTextKeys = [
  'bill.fault.choose',
  'bill.fault.whole-number',
  'bill.fault.too-much',
  'bill.fault.no-date',
  'bill.fault.wrong-order',
  'bill.fault.too-long',
  'bill.fault.too-early',
  'bill.faults.one',
  'bill.faults.other',
  'bill.result',
  'bill.result.sentence',
  'bill.result.months.1',
  'bill.result.months.2',
  'bill.unknown',
  'bill.explain',
  'bill.explain.tiers',
  'bill.explain.doubled',
  'bill.explain.least',
  'bill.explain.minimum',
  'bill.part',
  'bill.season.summer',
  'bill.season.nonSummer',
  'bill.chart',
  'bill.tier',
  'bill.tier.range',
  'bill.tier.last',
  'bill.kWh',
  'bill.price',
  'bill.amount',
  'bill.part.whole',
  'bill.part.share',
  'bill.part.sum',
  'bill.totals',
  'bill.sum',
  'bill.minimum',
  'bill.total',
  'bill.rules',
  'bill.rule.split',
  'bill.rule.rounding',
  'bill.rule.minimum',
  'bill.versions',
  'bill.version.from',
  'bill.version.range',
  'bill.version.verifiedUntil',
  'tariff.status.verified',
  'tariff.status.derived',
  'tariff.status.unverified',
] as const satisfies readonly MessageKey[];

export type BillTextKey = (typeof billTextKeys)[number];

/** Looks up one of them and fills in its values. */
export type BillText = (key: BillTextKey, values?: Readonly<Record<string, string | number>>) => string;

export function billText(texts: Readonly<Record<BillTextKey, string>>): BillText {
  return (key, values = {}) =>
    texts[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
