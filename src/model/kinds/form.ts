import { z } from 'zod';
import { date } from '../fields/date-field.ts';
import { reference } from '../fields/field.ts';
import { baseFields, pending } from './base.ts';
import { defineKind } from './kind.ts';

/** 書表: a form to download. Its files are its attachments. */
export const forms = defineKind(
  'forms',
  z.strictObject({
    ...baseFields,
    number: pending(z.string().trim().min(1)).describe('書表編號。 | Number of the form.'),
    version: pending(z.string().trim().min(1)).describe('版本。 | Version of the form.'),
    necessityReviewed: pending(date()).describe(
      '上次檢視必要性的日期。 | Day its necessity was last reviewed.',
    ),
    example: pending(z.string().trim().min(1)).describe(
      '填寫範例，attachments 裡的檔名。 | The filled-in example, a file of attachments.',
    ),
    flows: z.array(reference('item')).default([]).describe('用到它的流程。 | The flows that use it.'),
  }),
);
