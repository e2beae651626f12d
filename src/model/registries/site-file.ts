import { z } from 'zod';
import { siteAddress, webAddress } from '../fields/address-field.ts';
import { allowances } from '../fields/allowances.ts';
import { date } from '../fields/date-field.ts';
import { fieldMetadata, pending, reference } from '../fields/field.ts';
import { phone } from '../fields/phone-field.ts';
import { timeZone } from '../fields/time-zone-field.ts';
import { wholeNumber } from '../fields/whole-number.ts';
import { localeCode, localized } from '../localized.ts';
import type { Tree } from './classification.ts';
import { editorSettings } from './editor-settings.ts';

/** The classes of pages that have none of their own. */
function classCodes(tree: Tree) {
  return z.array(reference(tree)).default([]);
}

/** Numbers with dots between them (ITU-T X.660): machines tell offices apart by it. */
function objectIdentifier() {
  return z.string().refine((written) => /^[0-2](?:\.(?:0|[1-9]\d*))+$/.test(written), {
    params: { rule: 'wrong-format', expected: '2.16.886.…' },
  });
}

/** `content/site.yaml`: what the office is, and how its site is set up. */
export const siteFileSchema = z.strictObject({
  name: localized().describe('機關全銜。 | Full name of the office.'),
  shortName: localized().describe('簡稱。 | Short name for the header.'),
  description: localized().describe('網站說明。 | What the site is, in a sentence.'),
  url: pending(siteAddress()).describe('正式網址。 | The site’s public address.'),
  timeZone: timeZone().default('Asia/Taipei').describe('時區。 | Time zone of its dates.'),
  locales: z
    .array(
      z.strictObject({
        code: localeCode().register(fieldMetadata, { key: true }),
        label: z.string().trim().min(1),
      }),
    )
    .min(1)
    .describe('語言，第一個是預設語言。 | Languages; the first one is the default.'),
  organization: z.strictObject({
    type: z
      .enum(['GovernmentOrganization', 'GovernmentOffice', 'Organization', 'Corporation'])
      .describe('schema.org 類型。 | schema.org type.'),
    oid: objectIdentifier().nullish().describe('物件識別碼（OID）。 | Object identifier of the office.'),
    parent: z
      .strictObject({ name: localized(), url: webAddress() })
      .optional()
      .describe('上級機關。 | Parent body.'),
  }),
  contact: z.strictObject({
    phone: pending(phone()).describe('電話。 | Telephone.'),
    phoneNote: localized().optional().describe('電話說明。 | What the number is.'),
    email: pending(z.email()).describe('電子郵件。 | E-mail.'),
    address: pending(localized()).describe('地址。 | Postal address.'),
    hours: pending(localized()).describe('服務時間。 | Service hours.'),
    page: reference('item').describe('聯絡頁。 | The contact page.'),
  }),
  tasks: z
    .array(z.strictObject({ item: reference('item'), label: localized() }))
    .default([])
    .describe('首頁常用服務。 | Tasks people come for, on the home page.'),
  menu: z
    .array(reference('page'))
    .default([])
    .describe(
      '主選單：項目或 /processes/ 這樣的網址；不填就列出所有內容種類。 | Main menu: items, or addresses such as /processes/; every kind if not given.',
    ),
  footer: z.array(reference('item')).default([]).describe('頁尾連結。 | Links at the foot of every page.'),
  siteMap: reference('item').optional().describe('網站導覽頁。 | The site map page.'),
  searchHelp: reference('item').optional().describe('檢索說明頁。 | The search help page.'),
  links: z
    .array(z.strictObject({ label: localized(), url: webAddress() }))
    .default([])
    .describe('相關網站。 | Other sites.'),
  portal: webAddress()
    .optional()
    .describe('全國分類檢索入口的網址。 | Address of the national portal with the same classifications.'),
  feedback: z
    .strictObject({ mail: z.email().optional(), issues: webAddress().optional() })
    .refine(({ mail, issues }) => (mail === undefined) !== (issues === undefined), {
      params: { rule: 'wrong-value', expected: '{ mail: … } | { issues: https://… }' },
    })
    .optional()
    .describe(
      '對單頁提意見的信箱或議題網址。 | Where feedback on a page goes: a mailbox, or a form for issues.',
    ),
  takePart: z
    .strictObject({
      survey: pending(webAddress()).describe('滿意度調查網址。 | The survey.'),
      social: pending(z.array(z.strictObject({ label: localized(), url: webAddress() }))).describe(
        '社群網站。 | Social networks.',
      ),
    })
    .optional()
    .describe('參與管道。 | Ways to take part elsewhere.'),
  editor: editorSettings
    .optional()
    .describe('網頁編輯器 /admin/；不填就沒有。 | The web editor at /admin/; none if not given.'),
  classification: z
    .strictObject({ theme: classCodes('theme'), cake: classCodes('cake'), service: classCodes('service') })
    .describe('沒有自己分類的頁面所用的分類。 | Classes of pages that have none of their own.'),
  dublinCore: z.strictObject({
    types: z
      .strictObject({ default: localized() })
      .catchall(localized())
      .describe('DC.Type 的值，可依內容種類指定。 | Values of DC.Type, by kind.'),
    rights: localized().describe('DC.Rights。 | Rights statement.'),
  }),
  openDataLicence: reference('licence')
    .optional()
    .describe('開放資料授權。 | Licence of the open data files.'),
  allow: allowances().describe(
    '登錄檔裡刻意公開的個人資料與理由。 | Personal data the registries show on purpose, and why.',
  ),
  accessKeys: z
    .boolean()
    .default(true)
    .describe('是否設定便捷鍵（:::）。 | Whether pages have ::: access keys.'),
  mark: z
    .strictObject({
      number: z.string().trim().min(1),
      level: z.enum(['A', 'AA', 'AAA']),
      expires: date(),
      url: webAddress(),
      image: z.string().trim().min(1).describe('assets 資料夾裡的圖檔。 | Its picture in the assets folder.'),
    })
    .optional()
    .describe('無障礙標章；沒有取得就不要填。 | The accessibility mark, only when obtained.'),
  review: z
    .strictObject({
      soonDays: wholeNumber(0, 365)
        .default(30)
        .describe('到期前幾天開始提示。 | How many days before it is due an item is named.'),
      graceDays: wholeNumber(0, 365)
        .default(30)
        .describe(
          '過期幾天後，預設分支的檢查算錯誤。 | How many days overdue make it an error on the default branch.',
        ),
    })
    .default({ soonDays: 30, graceDays: 30 })
    .describe('定期檢視的期限。 | When a review that is due becomes pressing.'),
  pageSize: wholeNumber(5, 100).default(20).describe('清單每頁筆數。 | Items on a list page.'),
});

export type SiteFile = z.output<typeof siteFileSchema>;
