import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadContent } from '../../src/model/load/load-content.ts';
import type { Site } from '../../src/model/site.ts';

/** Files by their path in a content folder. */
export type ContentFiles = Readonly<Record<string, string | Uint8Array>>;

/** Loads a small office of two languages, with these files over or beside its own. Throws when the content is wrong. */
export async function makeSite(files: ContentFiles = {}): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-content-'));
  try {
    for (const [path, text] of Object.entries({ ...office, ...files })) {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
    const { site, diagnostics } = await loadContent(folder);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    if (site === undefined || errors.length > 0) {
      throw new Error(
        errors.map(({ file, line, message }) => `${file}:${String(line)}: ${message.en}`).join('\n'),
      );
    }
    return site;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What tests change of an item. */
interface ItemWords {
  title?: string;
  summary?: string;
  /** More lines of front matter. */
  more?: string;
  body?: string;
}

/** The facts every item has, as the default language's file begins. */
export function originalFile({
  title = '標題',
  summary = '摘要。',
  more = '',
  body = '內文。',
}: ItemWords = {}): string {
  const facts = [
    'department: business',
    'published: 2026-01-02',
    ...(more.includes('updated:') ? [] : ['updated: 2026-03-04']),
    'reviewDue: 2027-03-31',
    'classification: { theme: [local-power], cake: [local-power], service: [E00] }',
    'audience: [household]',
  ];
  return front(
    [`title: ${JSON.stringify(title)}`, `summary: ${JSON.stringify(summary)}`, ...facts, more],
    body,
  );
}

/** A translation of it. */
export function translatedFile({
  title = 'Title',
  summary = 'Summary.',
  more = '',
  body = 'Text.',
}: ItemWords = {}): string {
  return front([`title: ${JSON.stringify(title)}`, `summary: ${JSON.stringify(summary)}`, more], body);
}

/** The site file, with lines after its own. */
export function siteFile(more = ''): string {
  return `name: { zh-TW: 甲區電力服務處, en: Area A Power Office }
shortName: { zh-TW: 甲區服務處, en: Area A Power Office Website }
description: { zh-TW: 用電的說明。, en: How to get power. }
locales: [{ code: zh-TW, label: 中文 }, { code: en, label: English }]
contact: { phone: '1911', page: pages/contact }
classification: { theme: [local-power], cake: [local-power], service: [E00] }
dublinCore:
  types: { default: { zh-TW: 網頁, en: Web page }, processes: { zh-TW: 服務, en: Service } }
  rights: { zh-TW: 甲區電力服務處, en: Area A Power Office }
${more.includes('url:') ? '' : 'url: https://office.example/site/\n'}${more.includes('organization:') ? '' : 'organization: { type: GovernmentOffice }\n'}${more}
`;
}

function front(lines: readonly string[], body: string): string {
  return `---\n${lines.filter((line) => line !== '').join('\n')}\n---\n\n${body}\n`;
}

function classes(code: string, zh: string, more = {}): string {
  return JSON.stringify({ complete: false, source: 'test', classes: [{ code, parent: null, zh, ...more }] });
}

const office: ContentFiles = {
  'site.yaml': siteFile(),
  'departments.yaml': '- id: business\n  name: { zh-TW: 業務組, en: Business Section }\n',
  'audiences.yaml': '- id: household\n  name: { zh-TW: 住家, en: Households }\n',
  'licences.yaml':
    '- id: open\n  name: { zh-TW: 開放授權, en: Open Licence }\n  url: https://licence.example/1.0\n',
  'disclosure-categories.yaml': '- id: rules\n  name: { zh-TW: 規定, en: Rules }\n',
  'classification/theme.json': classes('local-power', '電力', { gloss: { en: 'Power' } }),
  'classification/cake.json': classes('local-power', '電力', { gloss: { en: 'Power' } }),
  'classification/service.json': classes('E00', '生活安全及品質', {
    gloss: { en: 'Safety and quality of life' },
  }),
  'pages/contact/index.zh-TW.md': originalFile({ title: '聯絡我們' }),
  'pages/contact/index.en.md': translatedFile({ title: 'Contact us' }),
};
