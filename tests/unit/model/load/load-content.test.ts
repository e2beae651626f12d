import { describe, expect, it } from 'vitest';
import { listFolder } from '../../../../src/model/load/list-files.ts';
import { loadContent, type ReadContent } from '../../../../src/model/load/load-content.ts';
import { loadMessages } from '../../../../src/model/load/load-messages.ts';
import { loadWords } from '../../../../src/model/load/load-words.ts';
import { compareDiagnostics } from '../../../../src/model/diagnostic.ts';
import { goodContent } from '../../../support/good-content.ts';
import { makeContent, replace, short, type Changes } from '../../../support/make-content.ts';

const text = goodContent['faqs/power-out/index.zh-TW.md'] ?? '';
const translation = goodContent['faqs/power-out/index.en.md'] ?? '';

/** What was read of the good folder with changes. */
async function read(changes: Changes = {}): Promise<ReadContent> {
  const content = await loadContent(makeContent(changes));
  if (!content.site) throw new Error(content.diagnostics.map(short).join(' '));
  return content;
}

/** Diagnostics of the loader alone, in the order of reading. */
async function told(changes: Changes): Promise<string[]> {
  return (await loadContent(makeContent(changes))).diagnostics.sort(compareDiagnostics).map(short);
}

describe('the items of a site', () => {
  it('are in the order of the kinds, newest first, then by address', async () => {
    const published = (day: string) => (good: string) =>
      good.replace('published: 2026-01-02', `published: ${day}`).replace(/related:.*\n/, '');
    const faq = (slug: string, day: string): Changes => ({
      [`faqs/${slug}/index.zh-TW.md`]: published(day)(String(text)),
      [`faqs/${slug}/index.en.md`]: translation,
    });
    const { site } = await read({
      ...faq('b', '2026-01-01'),
      ...faq('a', '2026-02-01'),
      ...faq('d', '2025-12-31'),
      ...faq('c', '2026-02-01'),
    });
    expect(site.items.map(({ id }) => id)).toEqual([
      'disclosures/plan',
      'processes/transfer',
      'faqs/a',
      'faqs/c',
      'faqs/power-out',
      'faqs/b',
      'faqs/d',
      'pages/contact',
    ]);
  });

  it('know their languages, files and attachments', async () => {
    const { site, sources } = await read();
    const plan = site.items.find(({ id }) => id === 'disclosures/plan');
    expect(plan).toMatchObject({ kind: 'disclosures', slug: 'plan', folder: 'disclosures/plan' });
    expect(plan?.original).toMatchObject({ locale: 'zh-TW', file: 'disclosures/plan/index.zh-TW.md' });
    expect(Object.keys(plan?.locales ?? {})).toEqual(['zh-TW', 'en']);
    expect(plan?.locales['en']).toMatchObject({ locale: 'en', file: 'disclosures/plan/index.en.md' });
    expect(plan?.attachments.map(({ name, file }) => [name, file])).toEqual([
      ['plan.pdf', 'disclosures/plan/plan.pdf'],
    ]);
    expect([site.defaultLocale, site.locales]).toEqual(['zh-TW', ['zh-TW', 'en']]);
    for (const file of [
      'site.yaml',
      'synonyms.yaml',
      'classification/cake.json',
      'faqs/power-out/index.en.md',
    ])
      expect(sources.has(file), file).toBe(true);
  });

  it('remember what words a translation was made from', async () => {
    const { site } = await read({
      'faqs/power-out/index.en.md': replace('summary:', 'translationOf: abc\nsummary:'),
    });
    const [faq, page] = ['faqs/power-out', 'pages/contact'].map((id) =>
      site.items.find((item) => item.id === id),
    );
    expect(faq?.locales['en']?.translationOf).toBe('abc');
    expect(page?.locales['en']).not.toHaveProperty('translationOf');
  });
});

describe('what could not be read', () => {
  it('is nothing in a good folder', async () => {
    const { unreadablePaths, site } = await read();
    expect([...unreadablePaths]).toEqual([]);
    expect(site.words).toEqual([]);
    expect(site.assets).toEqual([]);
    expect(site.messageFiles).toEqual({});
  });

  it.each<[string, Changes, string[]]>([
    ['a broken registry', { 'licences.yaml': '- id: "own\n' }, ['licences.yaml']],
    ['a missing registry', { 'licences.yaml': null }, ['licences.yaml']],
    [
      'a registry under a wrong name',
      { 'audiences.yaml': null, 'audience.yaml': goodContent['audiences.yaml'] ?? '' },
      ['audiences.yaml', 'audiences.yaml'],
    ],
    ['a broken item', { 'faqs/power-out/index.zh-TW.md': '---\n---\n' }, ['faqs/power-out']],
    ['a refused attachment', { 'disclosures/plan/plan.exe': 'MZ' }, ['disclosures/plan/plan.exe']],
    ['interface texts that are broken', { 'messages/en.json': '{' }, ['messages/en.json']],
  ])('is listed by its path: %s', async (_what, changes, paths) => {
    const { unreadablePaths } = await read(changes);
    expect([...unreadablePaths]).toEqual([...new Set(paths)]);
  });

  it('of an optional registry that is not there is nothing', async () => {
    const { unreadablePaths } = await read({ 'synonyms.yaml': null });
    expect([...unreadablePaths]).toEqual([]);
  });
});

describe('a kind’s folder under a wrong name', () => {
  it('is reported, and what links into it is not', async () => {
    const changes: Changes = {
      'processes/transfer/index.zh-TW.mdx': null,
      'processes/transfer/index.en.mdx': null,
      'proceses/transfer/index.zh-TW.mdx': goodContent['processes/transfer/index.zh-TW.mdx'] ?? '',
    };
    expect(await told(changes)).toEqual(['proceses:1:1 unknown-kind']);
  });
});

describe('the office’s own words', () => {
  it('stand one on a line, without blanks, comments and empty lines', async () => {
    const root = makeContent({ 'words.txt': '# names\n\n  kilovar \nBeipower # not a comment\n   \n#x\n' });
    const { words, diagnostics } = loadWords(root, listFolder(root).folder);
    expect(words).toEqual(['kilovar', 'Beipower # not a comment']);
    expect(diagnostics).toEqual([]);
    expect((await read({ 'words.txt': 'kilovar\n' })).site.words).toEqual(['kilovar']);
  });

  it('are none where the file is damaged, and that is reported', () => {
    const root = makeContent({ 'words.txt': Uint8Array.of(0xff, 0xfe, 0x41) });
    const { words, diagnostics } = loadWords(root, listFolder(root).folder);
    expect(words).toEqual([]);
    expect(diagnostics.map(short)).toEqual(['words.txt:1:1 invalid-utf8']);
  });
});

describe('the office’s own interface texts', () => {
  it('are read by language, and refused in any other', () => {
    const root = makeContent({
      'messages/en.json': '{}',
      'messages/fr.json': '{}',
      'messages/x-en.json': '{}',
      'messages/en.json5': '{}',
    });
    const { files, unreadablePaths, diagnostics } = loadMessages(root, listFolder(root).folder, [
      'zh-TW',
      'en',
    ]);
    expect(Object.keys(files)).toEqual(['en']);
    expect(unreadablePaths).toEqual([]);
    expect(diagnostics.map(short)).toEqual([
      'messages/en.json5:1:1 unknown-language',
      'messages/fr.json:1:1 unknown-language',
      'messages/x-en.json:1:1 unknown-language',
    ]);
  });

  it('are none where there is no folder for them', () => {
    const root = makeContent();
    expect(loadMessages(root, listFolder(root).folder, ['zh-TW', 'en'])).toEqual({
      files: {},
      unreadablePaths: [],
      diagnostics: [],
    });
  });
});

describe('pictures of the whole site', () => {
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>';

  it('are listed with their size', async () => {
    const { site } = await read({ 'assets/b.svg': picture, 'assets/a.svg': picture });
    expect(site.assets.map(({ name, file, size }) => [name, file, size])).toEqual([
      ['a.svg', 'assets/a.svg', picture.length],
      ['b.svg', 'assets/b.svg', picture.length],
    ]);
  });
});
