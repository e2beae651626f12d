import { z } from 'zod';
import { defineKind } from './kind.ts';
import { baseFields } from './base.ts';

/** A standing page: about, contact, statements, policies. */
export const pages = defineKind(
  'pages',
  z.strictObject({
    ...baseFields,
    listed: z.boolean().default(true).describe('是否列在清單與網站導覽。 | Whether lists and the site map show it.'),
  }),
);
