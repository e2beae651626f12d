import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a content folder of so many bilingual items of the size an office writes. The same number gives the same bytes. */
export function writeManyItems(folder: string, count: number): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(registries)) write(path, text);
  write('pages/contact/index.zh-TW.md', original('聯絡我們', 0, '', '請來電。\n'));
  write('pages/contact/index.en.md', translation('Contact', '', 'Please call.\n'));
  for (let index = 1; index < count; index += 1) {
    const isProcess = index % 4 === 0;
    const folderName = `${isProcess ? 'processes' : 'faqs'}/item-${index}`;
    const format = isProcess ? 'mdx' : 'md';
    const next = `/${(index + 1) % 4 === 0 ? 'processes' : 'faqs'}/item-${Math.min(index + 1, count - 1)}/`;
    // The last item links to itself, whatever its kind.
    const link = index === count - 1 ? `/${folderName}/` : next;
    const zhTitle = `${pick(zhWords, index)}${pick(zhWords, index * 7)} ${index}`;
    const enTitle = `${pick(enWords, index)} ${pick(enWords, index * 7)} ${index}`;
    write(
      `${folderName}/index.zh-TW.${format}`,
      original(zhTitle, index, isProcess ? zhProcess : '', body(zhWords, index, link, '', '。', isProcess)),
    );
    write(
      `${folderName}/index.en.${format}`,
      translation(enTitle, isProcess ? enProcess : '', body(enWords, index, link, ' ', '. ', isProcess)),
    );
  }
}

const zhWords =
  '申請 用電 過戶 電費 帳單 停電 電表 櫃檯 文件 繳款 期限 住家 商家 契約 容量 查詢 服務 費用 通知 線路'.split(
    ' ',
  );
const enWords =
  'apply power transfer bill account outage meter counter document payment deadline home shop contract capacity query service fee notice line'.split(
    ' ',
  );

function pick(words: readonly string[], index: number): string {
  return words[index % words.length] ?? '';
}

function sentence(words: readonly string[], seed: number, space: string, stop: string): string {
  return (
    Array.from({ length: 12 }, (_, index) => pick(words, seed * 31 + index * (seed + 3))).join(space) + stop
  );
}

function paragraph(words: readonly string[], seed: number, space: string, stop: string): string {
  return Array.from({ length: 8 }, (_, index) => sentence(words, seed + index, space, stop))
    .join('')
    .trim();
}

/** Somewhat more than the two kilobytes of a real item: headings, paragraphs, a list, a table, a link and, in MDX, a note. */
function body(
  words: readonly string[],
  seed: number,
  link: string,
  space: string,
  stop: string,
  isMdx: boolean,
): string {
  const text = (offset: number): string => paragraph(words, seed + offset, space, stop);
  const note = isMdx ? `<Note kind="info">\n\n${text(9)}\n\n</Note>\n\n` : '';
  const list = Array.from(
    { length: 6 },
    (_, index) => `- ${sentence(words, seed + index, space, stop).trim()}`,
  );
  const rows = Array.from(
    { length: 5 },
    (_, index) => `| ${pick(words, seed + index)} | ${pick(words, index)} |`,
  );
  const table = [`| ${pick(words, seed)} | ${pick(words, seed + 1)} |`, '| --- | --- |', ...rows];
  return [
    `## ${pick(words, seed)}`,
    text(1),
    text(2),
    `### ${pick(words, seed + 2)}`,
    list.join('\n'),
    `[${pick(words, seed)}](${link})${space}**${pick(words, seed + 4)}**`,
    `## ${pick(words, seed + 5)}`,
    text(3),
    table.join('\n'),
    `${note}${text(4)}`,
    '',
  ].join('\n\n');
}

function original(title: string, seed: number, more: string, text: string): string {
  return `---
title: ${title}
summary: ${sentence(zhWords, seed, '', '。')}
keywords: [${pick(zhWords, seed)}, ${pick(zhWords, seed + 1)}]
department: office
published: 2026-01-02
updated: 2026-03-04
reviewDue: 2027-03-31
classification: { theme: [local-power], cake: [local-power], service: [local-power] }
audience: [everyone]
sources:
  - name: { zh-TW: 計畫, en: Plan }
    url: https://office.example/plan
    licence: own
${more}---

${text}`;
}

function translation(title: string, more: string, text: string): string {
  return `---
title: ${title}
summary: ${sentence(enWords, title.length, ' ', '.')}
keywords: [${pick(enWords, title.length)}]
${more}---

${text}`;
}

const zhProcess = `channels: [counter, web]
online: https://office.example/apply
workingDays: { min: 1, max: 3 }
fee: 免費
steps:
${['one', 'two', 'three', 'four'].map((id) => `  - { id: ${id}, actor: office, title: 受理, text: 櫃檯受理後通知。 }\n`).join('')}documents:
  - { id: identity, required: always, title: 身分證明文件 }
`;

const enProcess = `fee: Free
steps:
${['one', 'two', 'three', 'four'].map((id) => `  - { id: ${id}, title: Accept, text: The counter accepts and tells you. }\n`).join('')}documents:
  - { id: identity, title: Proof of identity }
`;

const classes = JSON.stringify({
  complete: true,
  source: 'bench',
  classes: [{ code: 'local-power', parent: null, zh: '電力' }],
});

const registries = {
  'site.yaml': `name: { zh-TW: 甲區電力服務處, en: Area A Power Office }
shortName: { zh-TW: 甲區服務處, en: Area A Office }
description: { zh-TW: 用電的說明。, en: How to get power. }
url: https://office.example/
locales: [{ code: zh-TW, label: 中文 }, { code: en, label: English }]
organization: { type: GovernmentOffice, oid: 2.16.886.101 }
contact:
  phone: '1911'
  email: office@office.example
  address: { zh-TW: 甲區一路 1 號, en: 1 First Road }
  hours: { zh-TW: 週一至週五, en: Monday to Friday }
  page: pages/contact
classification: {}
dublinCore:
  types: { default: { zh-TW: 網頁, en: Web page } }
  rights: { zh-TW: 甲區電力服務處, en: Area A Power Office }
`,
  'departments.yaml': `- { id: office, name: { zh-TW: 業務組, en: Business Section }, phone: '1911', email: office@office.example }\n`,
  'audiences.yaml': '- { id: everyone, name: { zh-TW: 一般民眾, en: Everyone } }\n',
  'licences.yaml': '- { id: own, name: { zh-TW: 本處資料, en: Our own material } }\n',
  'classification/theme.json': classes,
  'classification/cake.json': classes,
  'classification/service.json': classes,
};
