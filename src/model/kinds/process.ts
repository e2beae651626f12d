import { z } from 'zod';
import { webAddress } from '../fields/address-field.ts';
import { reference } from '../fields/field.ts';
import { wholeNumber } from '../fields/whole-number.ts';
import { baseFields, key, pending, unconfirmed, translated } from './base.ts';
import { defineKind } from './kind.ts';

const channels = ['counter', 'web', 'app', 'phone', 'letter', 'fax', 'kiosk'] as const;
const actors = ['applicant', 'office', 'contractor', 'partner'] as const;

const channelList = z.array(z.enum(channels)).min(1);

function dayRange() {
  return z.strictObject({ min: wholeNumber(), max: wholeNumber() }).superRefine((days, context) => {
    if (days.min <= days.max) return;
    context.addIssue({ code: 'custom', params: { rule: 'wrong-order', expected: 'min ≤ max' } });
  });
}

const step = z.strictObject({
  id: key(),
  actor: z.enum(actors).describe('誰來做。 | Who does it.'),
  department: reference('department').optional().describe('本機關由哪個部門做。 | Which department.'),
  channels: channelList.optional().describe('在哪裡做。 | Where it is done.'),
  days: dayRange().optional().describe('這一步的工作天。 | Working days of this step.'),
  title: translated(),
  text: translated().optional(),
  next: z
    .string()
    .optional()
    .describe(
      '做完接哪一步，不是下一步時才寫；end 是結束。 | Where it goes on, if not to the step below; or end.',
    ),
  branches: z
    .array(z.strictObject({ id: key(), when: translated(), goto: z.string() }))
    .default([])
    .describe('如果……就到哪一步。 | If … go to which step, or end.'),
  unconfirmed,
});

const question = z.strictObject({
  id: key(),
  question: translated(),
  answers: z.array(z.strictObject({ id: key(), label: translated() })).min(2),
});

const document = z.strictObject({
  id: key(),
  required: z.enum(['always', 'conditional']),
  title: translated(),
  when: translated().optional().describe('什麼情形才要。 | In which case it is needed.'),
  conditions: z
    .array(z.strictObject({ question: z.string(), answer: z.string() }))
    .default([])
    .describe('回答其中一個答案時才要。 | Needed with any of these answers.'),
  why: pending(translated()).describe('為什麼需要。 | Why it is needed.'),
  lookup: pending(z.boolean()).describe('本機關能不能自行查驗。 | Whether the office can look it up itself.'),
  note: translated().optional(),
  unconfirmed,
});

/** 申辦流程: steps, documents, department, days, fee and law of one application. */
export const processes = defineKind(
  'processes',
  z.strictObject({
    ...baseFields,
    channels: channelList.describe('申辦管道。 | Ways to apply.'),
    online: pending(webAddress()).describe('網路申辦網址。 | Address of the online application.'),
    workingDays: pending(dayRange()).describe('處理日程（工作天）。 | Working days, from and to.'),
    daysNote: translated().optional().describe('日程說明。 | What the days mean and where they come from.'),
    cases: z
      .array(z.strictObject({ id: key(), title: translated(), days: dayRange() }))
      .default([])
      .describe('不同情形的工作天。 | Working days of different cases.'),
    slip: translated()
      .optional()
      .describe('超過約定日期時怎麼辦。 | What happens when the promised date slips.'),
    fee: pending(translated()).describe('費用。 | Fee.'),
    steps: z.array(step).min(1).describe('步驟。 | Steps in order.'),
    troubles: z
      .array(z.strictObject({ id: key(), title: translated(), text: translated(), unconfirmed }))
      .default([])
      .describe('可能遇到的問題與處理。 | What can go wrong, and what to do.'),
    questions: z
      .array(question)
      .default([])
      .describe('一次告知單的問題，答案決定要哪些文件。 | Questions whose answers choose the documents.'),
    documents: pending(z.array(document)).describe('應備文件。 | Documents to bring.'),
  }),
);
