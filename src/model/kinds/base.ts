import { z } from 'zod';
import { webAddress } from '../fields/address-field.ts';
import { allowances } from '../fields/allowances.ts';
import { date } from '../fields/date-field.ts';
import { fieldMetadata, key, pending, reference, translated, translatedList } from '../fields/field.ts';
import { localized } from '../localized.ts';

/** A title is a heading, an entry of lists and the name of a window: five times the longest name of a law fits. */
const longestTitle = 300;

/** Schemas shared by every kind. The descriptions are what editors see when they point at a field. */
export const baseFields = {
  title: translated(longestTitle).describe('標題。頁面的名字，要和內容一致。 | The page’s name.'),
  summary: translated().describe('摘要。一、兩句白話。 | One or two plain sentences.'),
  slug: z
    .string()
    .optional()
    .describe(
      '網址的名字：小寫英文、數字和 -，和資料夾同名。 | Its name in addresses, the same as its folder’s; a web editor needs it.',
    ),
  keywords: translatedList().optional().describe('關鍵字。 | Keywords, also the topic index.'),
  department: reference('department').describe('承辦部門代碼。 | Id of the department that owns the item.'),
  published: date().describe('發布日期。 | Day of first publication.'),
  updated: date().describe('更新日期。 | Day of the last change of content.'),
  reviewDue: date().describe('下次檢視日期。 | Day by which the owner looks at it again.'),
  classification: z
    .strictObject({
      theme: z.array(reference('theme')).min(1),
      cake: z.array(reference('cake')).min(1),
      service: z.array(reference('service')).min(1),
    })
    .describe('主題、施政、服務分類代碼。 | Codes of the three classifications.'),
  audience: z.array(reference('audience')).min(1).describe('對象。 | Whom it is for.'),
  legalBasis: z
    .array(
      z.strictObject({
        name: localized(),
        article: localized().optional(),
        url: webAddress().nullish(),
      }),
    )
    .default([])
    .describe('法令依據。 | Laws and rules it rests on.'),
  sources: z
    .array(
      z.strictObject({
        name: localized(),
        url: webAddress().nullish(),
        licence: reference('licence'),
      }),
    )
    .default([])
    .describe('資料來源與授權。 | Where the content comes from, and its licence.'),
  attachments: z
    .array(
      z.strictObject({
        file: z.string().trim().min(1).register(fieldMetadata, { key: true, file: true }),
        title: translated(),
      }),
    )
    .default([])
    .describe('附件。檔案放在同一個資料夾。 | Files in the item’s own folder.'),
  related: z.array(reference('item')).default([]).describe('相關項目。 | Related items, as kind/slug.'),
  sample: z.boolean().default(false).describe('示範內容。 | Shown for demonstration, kept out of open data.'),
  allow: allowances().describe('刻意公開的個人資料與理由。 | Personal data shown on purpose, and why.'),
  untranslated: z
    .record(z.string(), z.string().trim().min(1))
    .optional()
    .describe('不翻譯的語言與理由。 | Languages this item is not translated into, and why.'),
};

/** An entry of a list that a page marks 待確認 while nobody has confirmed it. */
export const unconfirmed = z.boolean().default(false);

export { key, pending, translated };
