import { z } from 'zod';
import { date } from '../fields/date-field.ts';
import { baseFields, translated } from './base.ts';
import { defineKind } from './kind.ts';

export const responseStatuses = ['received', 'under-way', 'done', 'declined'] as const;

/** 意見與回應: what somebody said, and what the office did about it. No name of anybody stands in it. */
export const responses = defineKind(
  'responses',
  z
    .strictObject({
      ...baseFields,
      received: date().describe('收到日期。 | Day it was received.'),
      opinion: translated().describe('意見，不寫個人資料。 | What was said, without personal data.'),
      status: z.enum(responseStatuses).describe('辦理情形。 | How far it is.'),
      action: translated().optional().describe('本機關做了什麼，或為什麼不做。 | What was done, or why not.'),
      completed: date().optional().describe('辦結日期。 | Day it was settled.'),
    })
    .superRefine(({ received, completed }, context) => {
      if (completed === undefined || completed >= received) return;
      const params = { rule: 'wrong-order', expected: `≥ ${received}` };
      context.addIssue({ code: 'custom', path: ['completed'], input: completed, params });
    }),
  ({ status, action, completed }) => {
    if (status !== 'done' && status !== 'declined') return [];
    const because = { field: 'status', value: status };
    return [
      ...(action === undefined ? [{ field: 'action', because }] : []),
      ...(completed === undefined ? [{ field: 'completed', because }] : []),
    ];
  },
);
