import type { Rule } from '../../src/model/diagnostic-texts.ts';

/** One mistake an editor makes in the content of an office, and where the check must report it. */
export interface InjectedFault {
  rule: Rule;
  /** The file that is changed, below `tests/fixtures/office/`. */
  file: string;
  /** Words that stand in the file; the first of them are replaced. Where there are none, the file is new. */
  find?: string;
  /** What is written in their place; the whole file where it is new; no file at all where this is missing. */
  put?: string;
  /** A folder that the new file or folder is a copy of. */
  copyOf?: string;
  /** The file that is reported, where that is another one. */
  reportedIn?: string;
  /** Words on the line that is reported, where that is not the line of the change. */
  reportedAt?: string;
}

const lostBill = 'faqs/lost-bill/index.zh-TW.md';
const lostBillEn = 'faqs/lost-bill/index.en.md';
const changeType = 'processes/change-of-type/index.zh-TW.mdx';
const changeTypeEn = 'processes/change-of-type/index.en.mdx';
const payment = 'processes/payment/index.zh-TW.mdx';
const servicePoints = 'disclosures/service-points/index.zh-TW.mdx';
const form = 'forms/sample-application/index.zh-TW.md';
const survey = 'surveys/sample-satisfaction/index.zh-TW.md';
const tariff = 'tariffs/lighting/index.zh-TW.md';
const outage = 'notices/sample-outage/index.zh-TW.mdx';
const plan = 'plans/service-quality-104/index.zh-TW.md';

const filesAndFolders: readonly InjectedFault[] = [
  { rule: 'missing-registry', file: 'departments.yaml' },
  {
    rule: 'missing-attachment',
    file: 'surveys/sample-satisfaction/sample-figures.csv',
    reportedIn: survey,
    reportedAt: 'attachments:',
  },
  { rule: 'unexpected-file', file: 'faqs/notes.txt', put: '備忘' },
  {
    rule: 'unexpected-folder',
    file: 'faqs/lost-bill/old/index.zh-TW.md',
    put: '舊的',
    reportedIn: 'faqs/lost-bill/old',
  },
  { rule: 'unknown-kind', file: 'faq/new-question/index.zh-TW.md', put: '新的', reportedIn: 'faq' },
  { rule: 'bad-slug', file: 'faqs/Complain', copyOf: 'faqs/mobile-payment' },
  { rule: 'reserved-slug', file: 'faqs/page', copyOf: 'faqs/mobile-payment' },
  { rule: 'bad-language', file: 'faqs/lost-bill/index.zh_TW.md', put: '新的' },
  { rule: 'duplicate-item', file: 'faqs/lost-bill/index.zh-TW.mdx', put: '重複' },
  { rule: 'forbidden-file-type', file: 'faqs/lost-bill/form.exe', put: 'MZ' },
  { rule: 'empty-file', file: 'forms/sample-application/example.pdf', find: '', put: '' },
  { rule: 'file-type-unknown', file: 'forms/sample-application/example.pdf', find: '', put: '不是 PDF' },
  {
    rule: 'file-type-mismatch',
    file: 'forms/sample-application/application.pdf',
    copyOf: 'forms/sample-application/application.odt',
  },
  { rule: 'missing-default-language', file: lostBill, reportedIn: 'faqs/lost-bill' },
  { rule: 'missing-language', file: lostBillEn, reportedIn: lostBill },
  {
    rule: 'unknown-language',
    file: 'faqs/lost-bill/index.fr.md',
    put: '---\ntitle: Facture\nsummary: Facture\nkeywords: []\n---\n\nTexte.\n',
  },
  { rule: 'unreferenced-attachment', file: 'faqs/lost-bill/figures.csv', put: 'a,b\n1,2\n' },
  {
    rule: 'bad-file-name',
    file: 'forms/sample-application/示範 申請書.pdf',
    copyOf: 'forms/sample-application/application.pdf',
  },
];

const waysOfWriting: readonly InjectedFault[] = [
  { rule: 'missing-front-matter', file: lostBill, find: '---\n', put: '' },
  {
    rule: 'unclosed-front-matter',
    file: lostBillEn,
    find: '\n---\n\nIf',
    put: '\n\nIf',
    reportedAt: '\nIf',
  },
  { rule: 'unclosed-quote', file: lostBill, find: '電費單不見了怎麼辦？', put: '"電費單不見了怎麼辦？' },
  { rule: 'unclosed-bracket', file: lostBill, find: '超商, 電號]', put: '超商, 電號' },
  { rule: 'tab-indent', file: lostBill, find: '  theme: [', put: '\ttheme: [' },
  { rule: 'bad-indent', file: lostBill, find: '  cake: [', put: '   cake: [' },
  { rule: 'full-width-colon', file: lostBill, find: 'title: ', put: 'title：' },
  { rule: 'colon-without-blank', file: lostBill, find: 'title: ', put: 'title:' },
  { rule: 'colon-in-value', file: lostBillEn, find: 'title: I lost my bill.', put: 'title: My bill: lost.' },
  {
    rule: 'duplicate-key',
    file: lostBill,
    find: 'department: business\n',
    put: 'department: business\ndepartment: design\n',
    reportedAt: 'department: design',
  },
  { rule: 'yaml-alias', file: lostBill, find: 'keywords: [補單', put: 'keywords: [&a 補單, *a' },
  { rule: 'invalid-yaml', file: 'synonyms.yaml', find: '  - [停電, 斷電]', put: '  - [停電, 斷電]]' },
  { rule: 'nul-character', file: lostBill, find: '翻找以前', put: '翻找\u0000以前' },
];

const fields: readonly InjectedFault[] = [
  { rule: 'unknown-field', file: lostBill, find: 'audience:', put: 'audiences:' },
  { rule: 'unknown-field', file: 'site.yaml', find: 'pageSize: 5', put: 'pageSizes: 5' },
  { rule: 'missing-field', file: lostBill, find: 'summary: 只要', put: '# 只要', reportedAt: 'title:' },
  {
    rule: 'wrong-type',
    file: lostBill,
    find: 'keywords: [補單, 帳單遺失, 過期帳單, 超商, 電號]',
    put: 'keywords: 補單',
  },
  { rule: 'unknown-value', file: servicePoints, find: 'availability: pending', put: 'availability: soon' },
  { rule: 'bad-date', file: lostBill, find: 'published: 2026-11-23', put: 'published: 2026-11-31' },
  { rule: 'bad-date', file: lostBill, find: 'updated: 2026-11-23', put: 'updated: 11/23' },
  { rule: 'bad-date', file: survey, find: 'from: 2026-10-01', put: 'from: 2026-10' },
  { rule: 'bad-moment', file: outage, find: '2026-12-15 09:00', put: '2026-12-15 25:00' },
  { rule: 'wrong-order', file: outage, find: 'to: 2026-12-15 12:00', put: 'to: 2026-12-15 08:00' },
  {
    rule: 'updated-before-published',
    file: lostBill,
    find: 'updated: 2026-11-23',
    put: 'updated: 2026-10-23',
  },
  {
    rule: 'review-before-update',
    file: lostBill,
    find: 'reviewDue: 2027-11-30',
    put: 'reviewDue: 2026-11-01',
  },
  { rule: 'bad-address', file: tariff, find: 'officialTrial: https://www', put: 'officialTrial: www' },
  {
    rule: 'repeated-fact',
    file: lostBillEn,
    find: '\n---\n\nIf',
    put: '\ndepartment: business\n---\n\nIf',
    reportedAt: 'department: business',
  },
  { rule: 'pending-fact', file: 'site.yaml', find: "phone: '0000'", put: 'phone: null' },
  { rule: 'missing-field', file: lostBillEn, find: 'summary: With', put: '# With', reportedAt: 'title:' },
];

const namesOfOtherThings: readonly InjectedFault[] = [
  {
    rule: 'unknown-department',
    file: lostBill,
    find: 'department: business',
    put: 'department: bussiness',
  },
  { rule: 'unknown-audience', file: lostBill, find: 'audience: [household', put: 'audience: [houshold' },
  { rule: 'unknown-licence', file: changeType, find: 'licence: facts-only', put: 'licence: cc-by' },
  {
    rule: 'unknown-disclosure-category',
    file: servicePoints,
    find: 'category: organization',
    put: 'category: organisation',
  },
  { rule: 'unknown-class', file: lostBill, find: 'service: [E00]', put: 'service: [E99]' },
  { rule: 'full-width-code', file: lostBill, find: 'service: [E00]', put: 'service: [Ｅ００]' },
  { rule: 'unknown-item', file: lostBill, find: 'processes/payment', put: 'processes/paiment' },
  {
    rule: 'unknown-item',
    file: 'site.yaml',
    find: 'item: processes/transfer',
    put: 'item: processes/transferr',
  },
  { rule: 'unknown-township', file: outage, find: 'townships: [north]', put: 'townships: [nort]' },
  { rule: 'unknown-page', file: survey, find: 'page: /processes/', put: 'page: /process/' },
  {
    rule: 'duplicate-id',
    file: 'departments.yaml',
    find: 'The premises and parking.\n  phone: null\n  email: null\n',
    put: 'The premises and parking.\n  phone: null\n  email: null\n- id: design\n  name: { zh-TW: 新的組, en: A new section }\n  duties: { zh-TW: 新的事, en: New duties }\n  phone: "1911"\n  email: new@example.invalid\n',
    reportedAt: '- id: design\n  name: { zh-TW: 新的組',
  },
  {
    rule: 'wrong-class-parent',
    file: 'classification/theme.json',
    find: '"code": "110", "parent": "100"',
    put: '"code": "110", "parent": "200"',
  },
  {
    rule: 'duplicate-class',
    file: 'classification/theme.json',
    find: '"code": "120"',
    put: '"code": "110"',
    reportedAt: '"code": "110", "parent": "100", "zh": "戶政"',
  },
  {
    rule: 'unknown-message',
    file: 'messages/en.json',
    find: '"actor.contractor"',
    put: '"actor.contracter"',
  },
  { rule: 'missing-attachment', file: form, find: 'file: application.odt', put: 'file: aplication.odt' },
  { rule: 'missing-attachment', file: form, find: 'example: example.pdf', put: 'example: exampel.pdf' },
];

const flowsPlansAndSurveys: readonly InjectedFault[] = [
  { rule: 'unknown-step', file: changeType, find: 'goto: apply', put: 'goto: aply' },
  {
    rule: 'untranslated-entry',
    file: changeType,
    find: '  - id: receipt\n',
    put: '  - id: slip\n    actor: office\n    title: 回條\n    text: 回條。\n  - id: receipt\n',
    reportedIn: changeTypeEn,
    reportedAt: '  - id: look',
  },
  {
    rule: 'unknown-translated-entry',
    file: changeTypeEn,
    find: '  - id: receipt\n',
    put: '  - id: recept\n',
  },
  {
    rule: 'missing-field',
    file: changeTypeEn,
    find: '    title: Apply\n',
    put: '',
    reportedAt: 'id: apply',
  },
  { rule: 'unknown-question', file: payment, find: 'question: method', put: 'question: methods' },
  { rule: 'unknown-answer', file: payment, find: 'answer: in-person', put: 'answer: inperson' },
  {
    rule: 'guide-answer',
    file: 'guide.yaml',
    find: ', next: no-power }',
    put: ' }',
    reportedAt: 'zh-TW: 沒有電, en',
  },
  { rule: 'unknown-question', file: 'guide.yaml', find: 'next: bills', put: 'next: bill' },
  {
    rule: 'survey-figure',
    file: 'surveys/sample-satisfaction/sample-figures.csv',
    find: 'speed,50,60,70',
    put: 'speed,50,六十,70',
  },
  { rule: 'unknown-plan-period', file: plan, find: 'period: at-any-time', put: 'period: all-the-time' },
];

const texts: readonly InjectedFault[] = [
  { rule: 'raw-html', file: lostBill, find: '翻找以前', put: '<b>翻找</b>以前' },
  { rule: 'raw-html', file: lostBill, find: '翻找以前', put: '<script>alert(1)</script>翻找以前' },
  {
    rule: 'script-in-content',
    file: changeType,
    find: '## 怎麼辦\n',
    put: 'import a from "b"\n\n## 怎麼辦\n',
  },
  { rule: 'unsafe-link', file: lostBill, find: '(/faqs/e-bill-how/)', put: '(javascript:alert)' },
  { rule: 'broken-link', file: lostBill, find: '(/faqs/e-bill-how/)', put: '(/faqs/e-bill-hwo/)' },
  { rule: 'broken-link', file: lostBillEn, find: '(/faqs/e-bill-how/)', put: '(/faqs/e-bil-how/)' },
  { rule: 'broken-anchor', file: lostBill, find: '(/faqs/e-bill-how/)', put: '(#沒有這一段)' },
  { rule: 'empty-link', file: lostBill, find: '(/faqs/e-bill-how/)', put: '()', reportedAt: '[電子帳單]()' },
  {
    rule: 'missing-alt',
    file: 'disclosures/service-quality-plan-104/index.zh-TW.mdx',
    find: '以下是計畫全文。',
    put: '![](plan-104.csv) 以下是計畫全文。',
    reportedAt: '![](plan-104.csv)',
  },
  { rule: 'heading-too-high', file: changeType, find: '## 怎麼辦', put: '# 怎麼辦' },
  { rule: 'skipped-heading', file: changeType, find: '## 怎麼辦', put: '#### 怎麼辦' },
  { rule: 'unclosed-fence', file: lostBill, find: '找不到電號時：', put: '```\n找不到電號時：' },
  { rule: 'invalid-mdx', file: outage, find: '<Unconfirmed>日期', put: '日期' },
  { rule: 'unknown-component', file: changeType, find: '- 住家改開店', put: '- <Panding />住家改開店' },
  { rule: 'component-needs-mdx', file: lostBill, find: '翻找以前', put: '<Pending /> 翻找以前' },
  { rule: 'unclosed-tag', file: changeType, find: '應備文件：<Pending />', put: '應備文件：<Pending>' },
  { rule: 'expression-in-content', file: changeType, find: '- 住家改開店', put: '- {1 + 1}住家改開店' },
  {
    rule: 'unconfirmed-outside-sample',
    file: changeType,
    find: '- 住家改開店',
    put: '- <Unconfirmed>住家</Unconfirmed>改開店',
  },
  { rule: 'misplaced-component', file: changeType, find: '## 怎麼辦\n', put: '<SiteTree />\n\n## 怎麼辦\n' },
  {
    rule: 'missing-property',
    file: changeType,
    find: '## 怎麼辦\n',
    put: '<Note>先打電話。</Note>\n\n## 怎麼辦\n',
  },
  {
    rule: 'bad-property',
    file: changeType,
    find: '## 怎麼辦\n',
    put: '<Note kind="danger">先打電話。</Note>\n\n## 怎麼辦\n',
  },
  {
    rule: 'missing-property',
    file: changeType,
    find: '## 怎麼辦\n',
    put: '<Quote name="電價表" licence="official-text">先打電話。</Quote>\n\n## 怎麼辦\n',
  },
  {
    rule: 'unknown-property',
    file: changeType,
    find: '## 怎麼辦\n',
    put: '<Note kind="info" color="red">先打電話。</Note>\n\n## 怎麼辦\n',
  },
  {
    rule: 'empty-component',
    file: changeType,
    find: '## 怎麼辦\n',
    put: '<Note kind="info"></Note>\n\n## 怎麼辦\n',
  },
];

const wordsAndReviews: readonly InjectedFault[] = [
  { rule: 'personal-identity-number', file: lostBill, find: '翻找以前', put: '請找 A123456789 翻找以前' },
  { rule: 'personal-mobile-number', file: lostBill, find: '翻找以前', put: '請打 0912-345-678 翻找以前' },
  {
    rule: 'personal-mail-address',
    file: lostBill,
    find: '翻找以前',
    put: '請寫信到 wang@gmail.com 翻找以前',
  },
  {
    rule: 'own-computer-link',
    file: lostBill,
    find: '(/faqs/e-bill-how/)',
    put: '(http://127.0.0.1:4321/faqs/e-bill-how/)',
    reportedAt: '(http://127.0.0.1',
  },
  { rule: 'hidden-character', file: lostBill, find: '翻找以前', put: '翻找\u202e以前' },
  { rule: 'vague-link-text', file: lostBill, find: '[電子帳單]', put: '[這裡]' },
  { rule: 'link-text-mismatch', file: lostBill, find: '[電子帳單]', put: '[水費優惠]' },
  {
    rule: 'quote-without-source',
    file: lostBill,
    find: '找不到電號時：',
    put: '> 電號共 11 碼。\n\n找不到電號時：',
  },
  {
    rule: 'image-elsewhere',
    file: lostBill,
    find: '翻找以前',
    put: '![電費單](https://example.com/bill.png) 翻找以前',
  },
  { rule: 'placeholder-in-text', file: lostBill, find: '翻找以前', put: '（待填寫）翻找以前' },
  { rule: 'date-far-ahead', file: lostBill, find: 'updated: 2026', put: 'updated: 2027' },
  {
    rule: 'link-in-wide-brackets',
    file: lostBill,
    find: '[電子帳單](/faqs/e-bill-how/)',
    put: '［電子帳單］（/faqs/e-bill-how/）',
  },
  {
    rule: 'comment-in-value',
    file: lostBill,
    find: '電費單不見了怎麼辦？',
    put: '電費單不見了怎麼辦？ #12 號',
  },
  {
    rule: 'merge-marker',
    file: lostBill,
    find: '找不到電號時：',
    put: '<<<<<<< HEAD\n找不到時：\n=======\n找不到電號時：\n>>>>>>> other',
  },
  {
    rule: 'link-apart',
    file: lostBill,
    find: '[電子帳單](/faqs/e-bill-how/)',
    put: '[電子帳單] (/faqs/e-bill-how/)',
  },
  {
    rule: 'blank-in-link',
    file: lostBill,
    find: '[電子帳單](/faqs/e-bill-how/)',
    put: '[電子帳單](/faqs/e bill-how/)',
  },
  {
    rule: 'link-turned-round',
    file: lostBill,
    find: '[電子帳單](/faqs/e-bill-how/)',
    put: '（電子帳單）[/faqs/e-bill-how/]',
  },
  { rule: 'note-without-words', file: lostBill, find: '翻找以前', put: '翻找[^1]以前' },
  { rule: 'mark-left', file: lostBill, find: '翻找以前', put: '**翻找以前' },
  { rule: 'zero-width-character', file: lostBill, find: '翻找以前', put: '翻找\u200b以前' },
  {
    rule: 'inner-address',
    file: lostBill,
    find: '[電子帳單](/faqs/e-bill-how/)',
    put: '[電子帳單](http://192.168.1.5/e-bill)',
  },
  { rule: 'pasted-blank', file: lostBill, find: '翻找以前', put: '翻找\u00a0以前' },
  { rule: 'soft-hyphen', file: lostBill, find: '翻找以前', put: '翻找\u00ad以前' },
  { rule: 'private-character', file: lostBill, find: '翻找以前', put: '翻找\ue2a3以前' },
  { rule: 'radical-character', file: lostBill, find: '翻找以前', put: '翻找以\u2f94前' },
  { rule: 'western-quotes', file: lostBill, find: '翻找以前', put: '“翻找”以前' },
  { rule: 'full-width-letters', file: lostBill, find: '翻找以前', put: '翻找Ａ以前' },
  {
    rule: 'unused-definition',
    file: lostBill,
    find: '找不到電號時：',
    put: '[資料]: https://example.gov.tw/\n\n找不到電號時：',
  },
  {
    rule: 'words-behind-fence',
    file: lostBill,
    find: '找不到電號時：',
    put: '```注意 事項\n文字\n```\n\n找不到電號時：',
  },
  {
    rule: 'table-without-line',
    file: servicePoints,
    find: '| --- | --- | --- |\n',
    put: '',
    reportedAt: '| 據點 |',
  },
  {
    rule: 'surplus-cell',
    file: servicePoints,
    find: '| 本處服務中心 | <Pending /> | <Pending /> |',
    put: '| 本處服務中心 | <Pending /> | <Pending /> | 一樓 |',
  },
  {
    rule: 'table-not-read',
    file: servicePoints,
    find: '| --- | --- | --- |',
    put: '| --- | --- |',
  },
  {
    rule: 'text-in-table',
    file: servicePoints,
    find: '| 本處服務中心 | <Pending /> | <Pending /> |',
    put: '| 本處服務中心 | <Pending /> | <Pending /> |\n服務中心在一樓。',
    reportedAt: '服務中心在一樓。',
  },
  {
    rule: 'unused-allowance',
    file: lostBill,
    find: 'legalBasis: []',
    put: 'legalBasis: []\nallow: [{ rule: personal-mobile-number, value: 0912345678, reason: 公務手機 }]',
    reportedAt: 'allow:',
  },
  {
    rule: 'untranslated-but-there',
    file: lostBill,
    find: 'legalBasis: []',
    put: 'legalBasis: []\nuntranslated: { en: 還沒翻 }',
    reportedAt: 'untranslated:',
  },
  {
    rule: 'needed-field',
    file: 'publications/sample-video/index.zh-TW.mdx',
    find: 'captions: [zh-TW]\n',
    put: '',
    reportedAt: 'form: video',
  },
  {
    rule: 'question-without-document',
    file: payment,
    find: '    conditions: [{ question: method, answer: in-person }]\n',
    put: '',
    reportedAt: 'id: method',
  },
  { rule: 'simplified-character', file: lostBill, find: '翻找以前', put: '翻找以前的电费单' },
  { rule: 'mainland-term', file: lostBill, find: '翻找以前', put: '用軟件翻找以前' },
  { rule: 'half-width-punctuation', file: lostBill, find: '翻找以前', put: '翻找,以前' },
  { rule: 'line-break-in-han', file: lostBill, find: '翻找以前', put: '翻找\n  以前' },
  { rule: 'unknown-word', file: lostBillEn, find: 'Print the payment slip', put: 'Print the paymnet slip' },
  { rule: 'different-headings', file: changeTypeEn, find: '## Good to know', put: '### Good to know' },
];

/** Every fault is one mistake: nothing else may be reported because of it. */
export const injectedFaults: readonly InjectedFault[] = [
  ...filesAndFolders,
  ...waysOfWriting,
  ...fields,
  ...namesOfOtherThings,
  ...flowsPlansAndSurveys,
  ...texts,
  ...wordsAndReviews,
];
