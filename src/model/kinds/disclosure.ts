import { z } from 'zod';
import { webAddress } from '../fields/address-field.ts';
import { date } from '../fields/date-field.ts';
import { fieldMetadata, reference } from '../fields/field.ts';
import { baseFields, translated } from './base.ts';
import { defineKind } from './kind.ts';

const availabilities = ['here', 'elsewhere', 'not-applicable', 'pending'] as const;

/** 主動公開資訊: a document or fact the office discloses, or says why it has none. */
export const disclosures = defineKind(
  'disclosures',
  z.strictObject({
    ...baseFields,
    category: reference('disclosureCategory').describe(
      '公開類別。 | Which of the disclosure categories it belongs to.',
    ),
    availability: z
      .enum(availabilities)
      .register(fieldMetadata, { starter: 'pending' })
      .describe('本頁提供、連到他處、不適用、待補。 | Here, elsewhere, not applicable, pending.'),
    isProcedure: z
      .boolean()
      .default(false)
      .describe('是不是標準作業程序。 | Whether it is a standard operating procedure.'),
    location: webAddress().optional().describe('在他處的網址。 | Address, when it is elsewhere.'),
    reason: translated().optional().describe('不適用的理由。 | Why it does not apply.'),
    period: z
      .strictObject({ from: date(), to: date() })
      .superRefine(({ from, to }, context) => {
        if (from <= to) return;
        context.addIssue({ code: 'custom', params: { rule: 'wrong-order', expected: 'from ≤ to' } });
      })
      .optional()
      .describe('資料涵蓋期間。 | Time the document covers.'),
  }),
  (disclosure) => [
    ...(disclosure.availability === 'elsewhere' && disclosure.location === undefined
      ? [{ field: 'location', because: { field: 'availability', value: 'elsewhere' } }]
      : []),
    ...(disclosure.availability === 'not-applicable' && disclosure.reason === undefined
      ? [{ field: 'reason', because: { field: 'availability', value: 'not-applicable' } }]
      : []),
  ],
);
