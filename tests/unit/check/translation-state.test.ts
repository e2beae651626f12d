import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inspect } from '../../../src/check/inspect.ts';
import { checkAndFix } from '../../../src/check/fix/check-and-fix.ts';
import { loadContent } from '../../../src/model/load/load-content.ts';
import { findItem } from '../../../src/model/site.ts';
import { markTranslated } from '../../../src/model/translation/mark-translated.ts';
import { makeContent, short } from '../../support/make-content.ts';

const faq = 'faqs/power-out';
const zh = `${faq}/index.zh-TW.md`;
const en = `${faq}/index.en.md`;

/** A content folder in which every translation is recorded as up to date. */
async function markedContent(): Promise<string> {
  const folder = makeContent();
  const { site } = await loadContent(folder);
  for (const item of site?.items ?? []) markTranslated(folder, item);
  return folder;
}

function change(folder: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
}

async function foundIn(folder: string): Promise<string[]> {
  return (await inspect(folder)).diagnostics.map(short);
}

it('finds nothing old right after the translations were recorded', async () => {
  const folder = await markedContent();
  expect(readFileSync(join(folder, en), 'utf8')).toMatch(/\ntranslationOf: '[0-9a-f]{16}'\n---\n/);
  expect(await foundIn(folder)).toEqual([]);
});

it.each([
  ['its text', '請撥 1911', '請撥 1912'],
  ['its title', '停電了怎麼辦？', '停電怎麼辦？'],
  ['its keywords', 'keywords: [停電]', 'keywords: [停電, 斷電]'],
])('calls a translation old when the original changed: %s', async (_what, from, to) => {
  const folder = await markedContent();
  change(folder, zh, from, to);
  expect(await foundIn(folder)).toEqual([`${en}:5:16 stale-translation`]);
});

it.each([
  ['a date of the original', zh, 'updated: 2026-03-04', 'updated: 2026-05-06'],
  ['its department', zh, 'department: office', 'department: design'],
  ['the translation itself', en, 'Call 1911', 'Ring 1911'],
])('does not call it old for a change of %s', async (_what, file, from, to) => {
  const folder = await markedContent();
  change(folder, file, from, to);
  expect(await foundIn(folder)).toEqual([]);
});

it('has it recorded by whoever compared the two, and by nobody else', async () => {
  const folder = await markedContent();
  change(folder, zh, '請撥 1911', '請撥 1912');
  const { fixes } = await checkAndFix(folder, () => inspect(folder));
  expect(fixes).toEqual([]);
  expect(await foundIn(folder)).toHaveLength(1);
  const { site } = await loadContent(folder);
  const item = site && findItem(site, faq);
  expect(item && markTranslated(folder, item)).toEqual([en]);
  expect(await foundIn(folder)).toEqual([]);
  expect(readFileSync(join(folder, en), 'utf8').match(/translationOf/g)).toHaveLength(1);
});

it('reports a translation that is not recorded where others are', async () => {
  const folder = await markedContent();
  const text = readFileSync(join(folder, en), 'utf8').replace(/translationOf.*\n/, '');
  writeFileSync(join(folder, en), text);
  const { diagnostics } = await inspect(folder);
  expect(diagnostics.map(({ rule, severity, file }) => `${file} ${severity} ${rule}`)).toEqual([
    `${en} notice untracked-translation`,
  ]);
});
