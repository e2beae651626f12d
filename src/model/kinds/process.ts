import { z } from 'zod';
import { webAddress } from '../fields/address-field.ts';
import { wholeNumber } from '../fields/whole-number.ts';
import { baseFields, key, pending, unconfirmed, word } from './base.ts';
import { defineKind } from './kind.ts';

export const channels = ['counter', 'web', 'app', 'phone', 'letter', 'fax', 'kiosk'] as const;
export const actors = ['applicant', 'office', 'contractor', 'partner'] as const;

/** 申辦流程: steps, documents, department, days, fee and law of one application. */
export const processes = defineKind(
  'processes',
  z.strictObject({
    ...baseFields,
    channels: z.array(z.enum(channels)).min(1).describe('申辦管道。 | Ways to apply.'),
    online: pending(webAddress()).describe('網路申辦網址。 | Address of the online application.'),
    workingDays: pending(
      z.strictObject({ min: wholeNumber(), max: wholeNumber() }).superRefine((days, context) => {
        if (days.min <= days.max) return;
        context.addIssue({ code: 'custom', params: { rule: 'wrong-order', expected: 'min ≤ max' } });
      }),
    ).describe('處理日程（工作天）。 | Working days, from and to.'),
    daysNote: word().optional().describe('日程說明。 | What the days mean and where they come from.'),
    fee: pending(word()).describe('費用。 | Fee.'),
    steps: z
      .array(
        z.strictObject({
          id: key(),
          actor: z.enum(actors),
          title: word(),
          text: word().optional(),
          unconfirmed,
        }),
      )
      .min(1)
      .describe('步驟。 | Steps in order.'),
    documents: pending(
      z.array(
        z.strictObject({
          id: key(),
          required: z.enum(['always', 'conditional']),
          title: word(),
          when: word().optional(),
          note: word().optional(),
          unconfirmed,
        }),
      ),
    ).describe('應備文件。 | Documents to bring.'),
  }),
);
