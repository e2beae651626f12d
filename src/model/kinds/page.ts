import { z } from 'zod';
import { defineKind } from './kind.ts';
import { baseFields } from './base.ts';

/** A standing page: about, contact, statements, policies. */
export const pages = defineKind(
  'pages',
  z.strictObject({
    ...baseFields,
    listed: z
      .boolean()
      .default(true)
      .describe(
        '是否列在清單、網站導覽、搜尋與訂閱。 | Whether lists, the site map, the search and feeds show it.',
      ),
  }),
);
