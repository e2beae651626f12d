import { z } from 'zod';
import { webAddress } from '../fields/address-field.ts';
import { date } from '../fields/date-field.ts';
import { fieldMetadata, reference } from '../fields/field.ts';
import { wholeNumber } from '../fields/whole-number.ts';
import { localized } from '../localized.ts';
import { baseFields, key, translated } from './base.ts';
import { defineKind } from './kind.ts';

export const measureStatuses = ['not-recorded', 'under-way', 'done', 'dropped'] as const;

/** A heading of the plan’s table. Its id counts as the print does: `1` an aspect, `1.2` a strategy, `1.2.3` an item. */
const part = z.strictObject({
  id: key(),
  title: translated(),
  note: translated().optional().describe('原件的特殊之處。 | What is odd in the original.'),
  alignment: z
    .enum(['certain', 'uncertain'])
    .default('certain')
    .describe('印本各欄是否對齊。 | Whether the printed columns line up with the measures.'),
  departments: z
    .array(z.strictObject({ department: reference('department'), count: wholeNumber(1) }))
    .default([])
    .describe(
      '對不齊時，整組印出的部門與次數。 | Where they do not: the departments printed, and how often.',
    ),
  periods: z
    .array(z.strictObject({ period: z.string(), count: wholeNumber(1) }))
    .default([])
    .describe('對不齊時，整組印出的期間與次數。 | Where they do not: the periods printed, and how often.'),
});

const evidence = z
  .strictObject({
    name: localized(),
    date: date(),
    url: webAddress().optional(),
    page: reference('page').optional(),
  })
  .superRefine(({ url, page }, context) => {
    if (url === undefined && page === undefined) {
      context.addIssue({ code: 'custom', params: { rule: 'evidence-without-link', expected: 'url | page' } });
    }
  });

const measure = z
  .strictObject({
    id: key(),
    text: translated().describe('具體作法。 | The measure, as printed.'),
    department: reference('department').optional().describe('承辦部門。 | Department in charge.'),
    allDepartments: z.boolean().default(false).describe('各部門都承辦。 | Every department is in charge.'),
    period: z.string().optional().describe('執行期間的代碼。 | Id of its period.'),
    due: date().optional().describe('期限。沒有期限就不會逾期。 | Due date; without one nothing is late.'),
    status: z.enum(measureStatuses).default('not-recorded').describe('辦理情形。 | How far it is.'),
    evidence: z.array(evidence).default([]).describe('佐證。 | What shows the status.'),
    reviews: z
      .array(z.strictObject({ date: date(), by: reference('department'), finding: localized() }))
      .default([])
      .describe('查核紀錄。 | What reviews found.'),
    fulfilledBy: z
      .array(reference('page'))
      .default([])
      .describe('落實的頁面：kind/slug 或 /網址/。 | Pages that keep the promise.'),
    offline: translated().optional().describe('不在網站上的理由。 | Why it is not on a website.'),
    note: translated().optional().describe('原件的特殊之處。 | What is odd in the original.'),
  })
  .superRefine((entry, context) => {
    if (entry.fulfilledBy.length === 0 && entry.offline === undefined) {
      const expected = 'fulfilledBy | offline';
      context.addIssue({ code: 'custom', params: { rule: 'promise-unaccounted', expected } });
    }
    if (entry.status !== 'not-recorded' && entry.evidence.length === 0) {
      const params = { rule: 'status-without-evidence', expected: 'evidence: [ … ]' };
      context.addIssue({ code: 'custom', path: ['status'], input: entry.status, params });
    }
  });

/** 計畫追蹤: a plan’s table of promises in its printed order, each with who keeps it, how far it is and where. */
export const plans = defineKind(
  'plans',
  z.strictObject({
    ...baseFields,
    periods: z
      .array(z.strictObject({ id: key(), name: translated() }))
      .min(1)
      .describe('計畫印出的執行期間。 | The periods as the plan prints them.'),
    parts: z
      .array(part)
      .min(1)
      .register(fieldMetadata, {
        starter: [{ id: '1' }, { id: '1.1' }, { id: '1.1.1', alignment: 'uncertain' }],
      })
      .describe('面向、執行策略與項目。 | Aspects, strategies and items, in order.'),
    measures: z
      .array(measure)
      .min(1)
      .register(fieldMetadata, { starter: [{ id: '1.1.1.1' }] })
      .describe('具體作法。 | The measures, in printed order.'),
  }),
);
