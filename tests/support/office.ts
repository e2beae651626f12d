import type { ContentFiles } from './make-site.ts';
import { originalFile, translatedFile } from './make-site.ts';

/** An item of every kind, for tests of what is made of them. */
export const someItems: ContentFiles = {
  'faqs/power-out/index.zh-TW.mdx': originalFile({
    title: '停電了怎麼辦？',
    summary: '請打 1911 <24 小時> & 等候。',
    more: "keywords: [停電, 故障]\nrelated: [processes/transfer]\nsources:\n  - { name: { zh-TW: 說明書, en: Handbook }, url: 'https://source.example/a', licence: open }",
    body: '請**先看**鄰居。\n\n- 打 [1911](https://phone.example/)\n- 天數：<Pending />',
  }),
  'faqs/power-out/index.en.mdx': translatedFile({
    title: 'What if the power is out?',
    summary: 'Call 1911.',
    more: 'keywords: [outage]',
    body: '**First** ask the neighbours.\n\n- Call [1911](https://phone.example/)\n- Days: <Pending />',
  }),
  'faqs/guess/index.zh-TW.md': originalFile({ title: '示範問題？', more: 'sample: true' }),
  'faqs/guess/index.en.md': translatedFile({ title: 'A sample question?' }),
  'processes/transfer/index.zh-TW.md': originalFile({
    title: '用電過戶',
    more: `channels: [web, phone]
online: https://apply.example/
workingDays: { min: 1, max: 3 }
fee: 免費
steps:
  - { id: send, actor: applicant, title: 送件, text: 填寫申請書。 }
  - { id: check, actor: office, title: 審核 }
documents: []`,
  }),
  'processes/transfer/index.en.md': translatedFile({
    title: 'Change the name',
    more: `fee: Free
steps:
  - { id: send, title: Send, text: Fill in the form. }
  - { id: check, title: Check }`,
  }),
  'disclosures/statistics/index.zh-TW.md': originalFile({
    title: '=統計',
    more: `updated: 2026-05-06
category: rules
availability: here
period: { from: 2024-01-01, to: 2024-12-31 }
untranslated: { en: 只有中文表格 }
attachments: [{ file: table.csv, title: 表 }]`,
  }),
  'disclosures/statistics/table.csv': '年,戶數\n2024,1\n',
};
