import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Law, LawPiece } from './read-corpus.ts';

/** Writes a corpus as the content folder of an office that discloses laws, so that the ordinary build makes a site of it. */
export function writeCorpusContent(laws: readonly Law[], folder: string): void {
  const names = makeNames(laws);
  for (const [path, text] of Object.entries({ ...registries(names), ...contactPage }))
    write(join(folder, path), text);
  for (const law of laws) {
    const item = join(folder, 'disclosures', slugOf(law));
    write(join(item, 'index.zh-TW.md'), page(originalFacts(law, names), law.articles));
    if (law.en) write(join(item, 'index.en.md'), page(translatedFacts(law.en.title), law.en.articles));
  }
}

/** The address of a law on the site. */
export function slugOf({ id }: Law): string {
  return id.toLowerCase();
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The names that become departments and classes, each with an id made of its place. */
interface Names {
  ministries: readonly string[];
  fields: readonly string[];
  kinds: readonly string[];
}

function makeNames(laws: readonly Law[]): Names {
  const sorted = (names: readonly string[]): string[] => [...new Set(names)].sort();
  return {
    ministries: sorted(laws.map(ministryOf)),
    fields: sorted(laws.map(fieldOf)),
    kinds: sorted(laws.map(({ kind }) => kind)),
  };
}

/** Of 行政＞經濟部＞投資目 the second part says who answers for a law, the first in which branch. */
function ministryOf({ category }: Law): string {
  const [first = '', second = first] = category.split('＞');
  return second;
}

function fieldOf({ category }: Law): string {
  return category.split('＞')[0] ?? '';
}

function idOf(prefix: string, names: readonly string[], name: string): string {
  return `${prefix}-${String(names.indexOf(name) + 1)}`;
}

const quote = (text: string): string => JSON.stringify(text);

function originalFacts(law: Law, { ministries, fields, kinds }: Names): string[] {
  const day = law.date.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  return [
    `title: ${quote(law.title)}`,
    `summary: ${quote(`${law.kind}，${law.category}。`)}`,
    `keywords: [${quote(law.kind)}]`,
    `department: ${idOf('unit', ministries, ministryOf(law))}`,
    `published: ${day}`,
    `updated: ${day}`,
    'reviewDue: 2099-12-31',
    `classification: { theme: [${idOf('local-field', fields, fieldOf(law))}], cake: [${idOf('local-unit', ministries, ministryOf(law))}], service: [I00] }`,
    'audience: [public]',
    `category: ${idOf('kind', kinds, law.kind)}`,
    'availability: here',
    ...(law.en ? [] : ['untranslated: { en: The corpus has no English text. }']),
  ];
}

function translatedFacts(title: string): string[] {
  return [`title: ${quote(title)}`, `summary: ${quote(`${title}, in English.`)}`, 'keywords: [law]'];
}

function page(facts: readonly string[], pieces: readonly LawPiece[]): string {
  return `---\n${facts.join('\n')}\n---\n\n${pieces.map(section).join('\n\n')}\n`;
}

/** Chapters and articles stand on one level: many laws have no chapters, and no level may be left out. */
function section({ heading, no, text = '' }: LawPiece): string {
  if (heading !== undefined) return `## ${plain(oneLine(heading))}`;
  const paragraphs = text.split('\n').map((line) => plain(line.trim()));
  return [
    ...(no === undefined ? [] : [`## ${plain(oneLine(no))}`]),
    ...paragraphs.filter((line) => line !== ''),
  ].join('\n\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Every mark that Markdown could read as more than a mark (https://spec.commonmark.org/0.31.2/#backslash-escapes) is
 * escaped. Control characters go: a law of the corpus has one, and the content check refuses them.
 */
function plain(text: string): string {
  return text.replace(/\p{Cc}/gu, '').replace(/[!-/:-@[-`{-~]/g, String.raw`\$&`);
}

function named(prefix: string, names: readonly string[]): string {
  return names
    .map(
      (name) => `- id: ${idOf(prefix, names, name)}\n  name: { zh-TW: ${quote(name)}, en: ${quote(name)} }\n`,
    )
    .join('');
}

function classes(entries: readonly { code: string; zh: string }[]): string {
  const list = entries.map(({ code, zh }) => ({ code, parent: null, zh, gloss: { en: zh } }));
  return JSON.stringify({ complete: false, source: 'corpus', classes: list });
}

function registries({ ministries, fields, kinds }: Names): Record<string, string> {
  return {
    'site.yaml': `name: { zh-TW: 法規語料, en: Corpus of Laws }
shortName: { zh-TW: 法規語料, en: Corpus of Laws }
description: { zh-TW: 量測檢索用的法規。, en: Laws to measure the search with. }
locales: [{ code: zh-TW, label: 中文 }, { code: en, label: English }]
organization: { type: GovernmentOffice }
contact: { phone: null, page: pages/contact }
classification: { theme: [local-field-1], cake: [local-unit-1], service: [I00] }
dublinCore:
  types: { default: { zh-TW: 網頁, en: Web page } }
  rights: { zh-TW: 法規語料, en: Corpus of Laws }
`,
    'departments.yaml': named('unit', ministries),
    'audiences.yaml': '- id: public\n  name: { zh-TW: 一般民眾, en: General public }\n',
    'licences.yaml': '- id: open\n  name: { zh-TW: 開放授權, en: Open Licence }\n',
    'disclosure-categories.yaml': named('kind', kinds),
    'synonyms.yaml': '{}\n',
    'classification/theme.json': classes(fields.map((zh) => ({ code: idOf('local-field', fields, zh), zh }))),
    'classification/cake.json': classes(
      ministries.map((zh) => ({ code: idOf('local-unit', ministries, zh), zh })),
    ),
    'classification/service.json': classes([{ code: 'I00', zh: '公共資訊' }]),
  };
}

const contactFacts = [
  'title: 聯絡我們',
  'summary: 聯絡方式。',
  'department: unit-1',
  'published: 2026-01-01',
  'updated: 2026-01-01',
  'reviewDue: 2099-12-31',
  'classification: { theme: [local-field-1], cake: [local-unit-1], service: [I00] }',
  'audience: [public]',
];

const contactPage = {
  'pages/contact/index.zh-TW.md': page(contactFacts, [{ text: '請看各法規。' }]),
  'pages/contact/index.en.md': page(
    ['title: Contact us', 'summary: How to reach us.'],
    [{ text: 'See the laws.' }],
  ),
};
