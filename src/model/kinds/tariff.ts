import { z } from 'zod';
import { parseDate } from '../dates.ts';
import { webAddress } from '../fields/address-field.ts';
import { date } from '../fields/date-field.ts';
import { fieldMetadata } from '../fields/field.ts';
import { price } from '../fields/price-field.ts';
import { wholeNumber } from '../fields/whole-number.ts';
import { localized } from '../localized.ts';
import { baseFields, key, pending, translated } from './base.ts';
import { defineKind } from './kind.ts';

const tariffStatuses = ['verified', 'derived', 'unverified'] as const;

const status = z
  .enum(tariffStatuses)
  .register(fieldMetadata, { starter: 'unverified' })
  .describe('已查證、由公告推算、未查證。 | Verified, derived from an announcement, not verified.');

/** A day of every year, as `06-01`: one that a year without a leap day has. */
function dayOfYear() {
  return z.string().refine((written) => /^\d{2}-\d{2}$/.test(written) && isDay(`2001-${written}`), {
    params: { rule: 'wrong-value', expected: '06-01' },
  });
}

function isDay(written: string): boolean {
  return parseDate(written) !== undefined;
}

const tiers = z
  .array(
    z.strictObject({
      to: wholeNumber(1)
        .optional()
        .describe('到第幾度；最後一段不填。 | Its last kWh; none in the last tier.'),
      summer: price(),
      nonSummer: price(),
    }),
  )
  .min(1)
  .superRefine((entries, context) => {
    const ends = entries.map(({ to }) => to ?? Infinity);
    const isAscending = ends.every((end, index) => index === 0 || end > (ends[index - 1] ?? 0));
    if (isAscending && ends.at(-1) === Infinity) return;
    context.addIssue({ code: 'custom', params: { rule: 'wrong-order', expected: 'to: 120 < to: 330 < …' } });
  })
  .describe('一個月的級距，由低到高。 | Tiers of one month, lowest first.');

const version = z.strictObject({
  id: key(),
  effectiveFrom: date().describe('適用日期起日。 | First day it applies.'),
  effectiveTo: date().optional().describe('適用日期迄日；最新版不填。 | Last day; none for the newest.'),
  verifiedUntil: date()
    .optional()
    .describe(
      '查證到哪一天；之後有沒有調整不知道。 | Up to which day it was looked up; later changes are not known.',
    ),
  status,
  document: translated().describe(
    '依據的文件，或怎麼推算的。 | The document it is in, or how it was derived.',
  ),
  prices: z
    .array(z.strictObject({ plan: z.string().trim().min(1), tiers }))
    .min(1)
    .describe('每一種用電的單價，元／度。 | Prices of each plan, per kWh.'),
});

const versions = z
  .array(version)
  .min(1)
  .superRefine((entries, context) => {
    for (const [index, { effectiveFrom, effectiveTo }] of entries.entries()) {
      const newer = entries[index - 1];
      const path = [index, effectiveTo === undefined ? 'effectiveFrom' : 'effectiveTo'];
      const expected = newer ? `< ${newer.effectiveFrom}` : 'from ≤ to';
      const last = effectiveTo ?? (newer ? '9999-12-31' : effectiveFrom);
      if (last < effectiveFrom || (newer && last >= newer.effectiveFrom)) {
        context.addIssue({ code: 'custom', path, input: last, params: { rule: 'wrong-order', expected } });
      }
    }
  });

interface PlansAndVersions {
  plans: readonly { id: string }[];
  versions: readonly { prices: readonly { plan: string }[] }[];
}

/** Every version has a price for every plan, and for no other. */
function pricesOfPlans({ plans, versions: all }: PlansAndVersions, context: z.core.$RefinementCtx): void {
  const ids = plans.map(({ id }) => id);
  const expected = ids.join(' | ');
  for (const [index, { prices }] of all.entries()) {
    for (const [at, { plan }] of prices.entries()) {
      if (ids.includes(plan)) continue;
      const path = ['versions', index, 'prices', at, 'plan'];
      context.addIssue({ code: 'custom', path, input: plan, params: { rule: 'unknown-value', expected } });
    }
    const hasAll = ids.every((id) => prices.filter(({ plan }) => plan === id).length === 1);
    if (hasAll) continue;
    const path = ['versions', index, 'prices'];
    context.addIssue({
      code: 'custom',
      path,
      input: prices.map(({ plan }) => plan).join(' | '),
      params: { rule: 'wrong-value', expected },
    });
  }
}

/** 電費試算: a tariff in all its versions, each from its first day, and how a bill is reckoned with it. */
export const tariffs = defineKind(
  'tariffs',
  z
    .strictObject({
      ...baseFields,
      officialTable: pending(webAddress()).describe('官方電價表網址。 | The official table.'),
      officialTrial: webAddress().optional().describe('官方試算網址。 | The official calculator.'),
      plans: z
        .array(z.strictObject({ id: key(), title: translated() }))
        .min(1)
        .describe('用電種類。 | What the electricity is for.'),
      summer: z
        .strictObject({ from: dayOfYear(), to: dayOfYear() })
        .describe('夏月的第一天與最後一天。 | First and last day of summer.'),
      versions: versions.describe('各版電價，新的在前。 | The versions, newest first.'),
      split: z
        .strictObject({ method: z.enum(['by-days']), status, note: localized() })
        .describe('跨季節或跨版本怎麼拆。 | How a bill across seasons or versions is split.'),
      rounding: z
        .strictObject({ method: z.enum(['nearest', 'down', 'none']), status, note: localized() })
        .describe('尾數怎麼處理。 | How the total is rounded.'),
      minimum: z
        .strictObject({
          amount: price().describe('每月最低金額。 | Least amount of a month.'),
          twoMonths: z.enum(['doubled', 'same']),
          status,
          note: localized(),
        })
        .describe('最低電費。 | Minimum charge.'),
      meters: z
        .array(z.strictObject({ id: key(), title: translated(), kWh: wholeNumber(1) }))
        .default([])
        .describe('電表與每月底度。 | Meters and the least kWh a month.'),
      examples: z
        .array(z.strictObject({ kWh: wholeNumber(1), months: wholeNumber(1, 2) }))
        .min(1)
        .describe('典型帳單的度數。 | Uses of typical bills.'),
    })
    .superRefine(pricesOfPlans),
);
