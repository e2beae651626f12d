import { z } from 'zod';
import { date } from '../fields/date-field.ts';
import { fieldMetadata, reference } from '../fields/field.ts';
import { wholeNumber } from '../fields/whole-number.ts';
import { baseFields, key, pending, translated } from './base.ts';
import { defineKind } from './kind.ts';

/** 滿意度調查: what was asked, how people answered over the years, and what was changed because of it. */
export const surveys = defineKind(
  'surveys',
  z.strictObject({
    ...baseFields,
    conducted: z
      .strictObject({ from: date(), to: date() })
      .refine(({ from, to }) => from <= to, { params: { rule: 'wrong-order', expected: 'from ≤ to' } })
      .describe('調查期間。 | When people were asked.'),
    method: pending(translated()).describe('調查方法。 | How they were asked.'),
    respondents: pending(wholeNumber(1)).describe('回收份數。 | How many answered.'),
    questions: z
      .array(z.strictObject({ id: key(), title: translated() }))
      .min(1)
      .describe(
        '題目，代碼和數字檔的第一欄相同。 | Questions, by the ids in the first column of the figures.',
      ),
    figures: z
      .string()
      .trim()
      .min(1)
      .register(fieldMetadata, { starter: 'figures.csv', starterFile: 'question,2000\nfirst,\n' })
      .describe(
        '數字檔（CSV），列在 attachments：第一列是 question 與各年度，其下每題一列，數字是滿意的百分比。 | The figures (CSV), one of the attachments: question and years, then a row for each question, in per cent.',
      ),
    changes: z
      .array(
        z.strictObject({
          id: key(),
          date: date(),
          text: translated(),
          page: reference('page').optional(),
        }),
      )
      .default([])
      .describe('因為調查而改了什麼。 | What was changed because of it.'),
  }),
);
