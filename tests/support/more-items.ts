import { originalFile, translatedFile, type ContentFiles } from './make-site.ts';

const source = 'sources: [{ name: { zh-TW: 本處, en: This office }, licence: open }]';

/** Items in which every fact that may be unknown is known on one and unknown on another. */
export const moreItems: ContentFiles = {
  'processes/meter/index.zh-TW.md': originalFile({
    title: '裝表',
    more: `channels: [web, phone, counter]
legalBasis:
  - { name: { zh-TW: 甲法, en: Act A }, article: { zh-TW: 第 1 條, en: Article 1 } }
  - { name: { zh-TW: 乙法, en: Act B } }
slip: 會打電話。
steps:
  - id: send
    actor: applicant
    title: 送件
  - id: check
    actor: office
    title: 審核
    text: 看文件。
    unconfirmed: true
    branches:
      - { id: missing, when: 缺件, goto: send }
      - { id: wrong, when: 不符, goto: end }
  - { id: connect, actor: office, title: 接電 }
documents:
  - { id: identity, required: always, title: 證件, why: 確認本人。, lookup: true }
  - { id: consent, required: conditional, title: 同意書, when: 租屋時, lookup: false, note: 正本, unconfirmed: true }`,
  }),
  'processes/meter/index.en.md': translatedFile({
    title: 'Meter',
    more: `slip: We call you.
steps:
  - { id: send, title: Send }
  - id: check
    title: Check
    text: Read the papers.
    branches:
      - { id: missing, when: something is missing }
      - { id: wrong, when: it does not fit }
  - { id: connect, title: Connect }
documents:
  - { id: identity, title: Identity card, why: To know you. }
  - { id: consent, title: Consent, when: When renting, note: Original }`,
  }),
  'services/map/index.zh-TW.md': originalFile({
    title: '停電地圖',
    more: `keywords: [停電]
provider: 本處
address: https://map.example/
hours: 全天
flows: [processes/meter]
tasks: [{ id: look, title: 看哪裡停電 }, { id: report, title: 通報, unconfirmed: true }]
prepare: [{ id: number, title: 電號 }, { id: phone, title: 電話, unconfirmed: true }]`,
  }),
  'services/map/index.en.md': translatedFile({
    title: 'Outage map',
    more: `keywords: [outage]
provider: The office
hours: All day
tasks: [{ id: look, title: See outages }, { id: report, title: Report }]
prepare: [{ id: number, title: Customer number }, { id: phone, title: Telephone }]`,
  }),
  'services/plain/index.zh-TW.md': originalFile({
    title: '其他服務',
    more: 'provider: 本處\ntasks: [{ id: look, title: 看 }]\nprepare: null',
  }),
  'services/plain/index.en.md': translatedFile({
    title: 'Other service',
    more: 'provider: The office\ntasks: [{ id: look, title: Look }]',
  }),
  'forms/refund/index.zh-TW.md': originalFile({
    title: '退費申請書',
    more: `number: A1
version: '2'
necessityReviewed: 2026-02-03
flows: [processes/meter]
attachments: [{ file: 申請書.csv, title: 申請書 }]`,
  }),
  'forms/refund/index.en.md': translatedFile({
    title: 'Refund form',
    more: 'attachments: [{ file: 申請書.csv, title: Application }]',
  }),
  'forms/refund/申請書.csv': '姓名\n',
  'forms/empty/index.zh-TW.md': originalFile({ title: '空白書表' }),
  'forms/empty/index.en.md': translatedFile({ title: 'Empty form' }),
  'offices/branch/index.zh-TW.md': originalFile({
    title: '服務所',
    more: `address: 一路 1 號
phone: '1911'
hours: 週一至週五
map: https://map.example/branch
facilities:
  - { id: ramp, available: true }
  - { id: toilet, available: false }
  - { id: wifi, available: null }`,
  }),
  'offices/branch/index.en.md': translatedFile({
    title: 'Branch',
    more: `address: 1 First Road
hours: Monday to Friday
facilities: [{ id: ramp }, { id: toilet }, { id: wifi }]`,
  }),
  'offices/unknown/index.zh-TW.md': originalFile({ title: '籌備處' }),
  'offices/unknown/index.en.md': translatedFile({ title: 'New branch' }),
  'publications/video/index.zh-TW.md': originalFile({
    title: '影片',
    more: `${source}\nform: video\nlink: https://video.example/a\ncaptions: [zh-TW]\ntranscript: 旁白。`,
  }),
  'publications/video/index.en.md': translatedFile({ title: 'Video', more: 'transcript: Narrator.' }),
  'publications/paper/index.zh-TW.md': originalFile({
    title: '白皮書',
    more: `${source}\nform: white-paper\nlink: https://paper.example/a`,
  }),
  'publications/paper/index.en.md': translatedFile({ title: 'White paper' }),
  'publications/leaflet/index.zh-TW.md': originalFile({
    title: '摺頁',
    more: `${source}\nform: leaflet\nlink: https://paper.example/b`,
  }),
  'publications/leaflet/index.en.md': translatedFile({ title: 'Leaflet' }),
  'disclosures/elsewhere/index.zh-TW.md': originalFile({
    title: '他處資料',
    more: `category: rules
availability: elsewhere
location: https://elsewhere.example/
sources:
  - { name: { zh-TW: 甲部, en: Ministry A }, url: 'https://source.example/b', licence: open }
  - { name: { zh-TW: 乙部, en: Ministry B }, licence: open }`,
  }),
  'disclosures/elsewhere/index.en.md': translatedFile({ title: 'Data elsewhere' }),
  'disclosures/none/index.zh-TW.md': originalFile({
    title: '不適用',
    more: 'category: rules\navailability: not-applicable\nreason: 本處沒有。',
  }),
  'disclosures/none/index.en.md': translatedFile({ title: 'Not applicable', more: 'reason: We have none.' }),
  'pages/hidden/index.zh-TW.md': originalFile({
    title: '未列出',
    more: 'updated: 2026-01-05\nlisted: false',
  }),
  'pages/hidden/index.en.md': translatedFile({ title: 'Not listed' }),
};
