import type { MessageKey } from '../../i18n/message-key.ts';
import type { PluralCategory } from '../../shared/plurals.ts';
import { interpolate, type Values } from '../../shared/interpolate.ts';

/** The interface texts that the script of the bill estimate shows. */
export const billTextKeys = [
  'bill.fault.choose',
  'bill.fault.whole-number',
  'bill.fault.too-much',
  'bill.fault.no-date',
  'bill.fault.wrong-order',
  'bill.fault.too-long',
  'bill.fault.too-early',
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

/** What the page hands over: these texts, and the forms of the one that counts faults. */
export type BillTexts = Readonly<
  Record<BillTextKey, string> & Partial<Record<`bill.faults.${PluralCategory}`, string>>
>;

/** Looks up one of them and fills in its values. */
export type BillText = (key: BillTextKey, values?: Values) => string;

export function billText(texts: BillTexts): BillText {
  return (key, values = {}) => interpolate(texts[key], values);
}
