import { makePdf } from './make-files.ts';

/** Files by their path in a content folder. */
export type ContentFiles = Readonly<Record<string, string | Uint8Array>>;

const facts = `department: office
published: 2026-01-02
updated: 2026-03-04
reviewDue: 2027-03-31
classification: { theme: [110], cake: [A00], service: [C00] }
audience: [everyone]`;

const classes = (rows: readonly string[]): string =>
  `{\n  "complete": true,\n  "source": "test",\n  "classes": [\n    ${rows.join(',\n    ')}\n  ]\n}\n`;

/** One page that says what it is. */
const onePdf = makePdf([[{ text: '服務計畫', bottom: 700 }]]);

/** The day of the newest update of it: a clock of its own spares each test a question to git. */
export const goodClock = '2026-03-04';

/** A complete office in two languages, in which nothing is wrong and nothing is missing. */
export const goodContent: ContentFiles = {
  'site.yaml': `name: { zh-TW: 甲區電力服務處, en: Area A Power Office }
shortName: { zh-TW: 甲區服務處, en: Area A Office }
description: { zh-TW: 用電的說明。, en: How to get power. }
url: https://office.example/
locales:
  - { code: zh-TW, label: 中文 }
  - { code: en, label: English }
organization: { type: GovernmentOffice, oid: 2.16.886.101 }
contact:
  phone: '1911'
  email: office@office.example
  address: { zh-TW: 甲區一路 1 號, en: 1 First Road }
  hours: { zh-TW: 週一至週五, en: Monday to Friday }
  page: pages/contact
classification: { theme: [110], cake: [A00], service: [C00] }
dublinCore:
  types: { default: { zh-TW: 網頁, en: Web page }, processes: { zh-TW: 服務, en: Service } }
  rights: { zh-TW: 甲區電力服務處, en: Area A Power Office }
`,
  'departments.yaml': `- id: office
  name: { zh-TW: 業務組, en: Business Section }
  phone: '1911'
  email: business@office.example
- id: design
  name: { zh-TW: 設計組, en: Design Section }
  phone: '1911'
  email: design@office.example
`,
  'audiences.yaml': '- id: everyone\n  name: { zh-TW: 一般民眾, en: Everyone }\n',
  'licences.yaml': '- id: own\n  name: { zh-TW: 本處資料, en: Our own material }\n',
  'disclosure-categories.yaml': '- id: plans\n  name: { zh-TW: 計畫, en: Plans }\n',
  'synonyms.yaml': 'zh-TW:\n  - [過戶, 改名]\nen:\n  - [transfer, rename]\n',
  'classification/theme.json': classes([
    '{"code": "100", "parent": null, "zh": "內政"}',
    '{"code": "110", "parent": "100", "zh": "民政", "gloss": {"en": "Civil affairs"}}',
  ]),
  'classification/cake.json': classes(['{"code": "A00", "parent": null, "zh": "經濟"}']),
  'classification/service.json': classes(['{"code": "C00", "parent": null, "zh": "購屋及遷徙"}']),

  'pages/contact/index.zh-TW.md': `---\ntitle: 聯絡我們\nsummary: 電話與地址。\n${facts}\n---\n\n請撥 1911。\n`,
  'pages/contact/index.en.md': '---\ntitle: Contact\nsummary: Telephone and address.\n---\n\nCall 1911.\n',

  'faqs/power-out/index.zh-TW.md': `---
title: 停電了怎麼辦？
summary: 停電時先做什麼。
keywords: [停電]
${facts}
legalBasis:
  - name: { zh-TW: 電業法, en: The Electricity Act }
sources:
  - name: { zh-TW: 服務計畫, en: Service plan }
    licence: own
related: [processes/transfer]
---

## 先做什麼

請撥 1911，或看[過戶](/processes/transfer/)。
`,
  'faqs/power-out/index.en.md': `---
title: What do I do when the power is out?
summary: What to do first.
keywords: [outage]
---

## What to do first

Call 1911, or see [Transfer](/processes/transfer/).
`,

  'processes/transfer/index.zh-TW.mdx': `---
title: 用電過戶
summary: 變更用戶名稱。
${facts}
channels: [counter, web]
online: https://office.example/apply
workingDays: { min: 1, max: 3 }
fee: 免費
steps:
  - id: apply
    actor: applicant
    title: 提出申請
  - id: check
    actor: office
    title: 審查
documents:
  - id: identity
    required: always
    title: 身分證明文件
    why: 確認是本人。
    lookup: false
---

<Note kind="info">

請先備妥文件。

</Note>
`,
  'processes/transfer/index.en.mdx': `---
title: Transfer
summary: Put the contract in your name.
fee: Free
steps:
  - id: apply
    title: Apply
  - id: check
    title: Check
documents:
  - id: identity
    title: Proof of identity
    why: To know who applies.
---

<Note kind="info">

Have your documents ready.

</Note>
`,

  'disclosures/plan/index.zh-TW.md': `---
title: 服務計畫
summary: 本處的計畫。
${facts}
category: plans
availability: here
period: { from: 2026-01-01, to: 2026-12-31 }
attachments:
  - file: plan.pdf
    title: 計畫全文
---

全文見附件。
`,
  'disclosures/plan/index.en.md': `---
title: Service plan
summary: The plan of this office.
attachments:
  - file: plan.pdf
    title: The whole plan
---

See the attachment.
`,
  'disclosures/plan/plan.pdf': onePdf,
};
