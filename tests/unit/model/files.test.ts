import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { inspect } from '../../../src/check/inspect.ts';
import { goodContent } from '../../support/good-content.ts';
import { found, makeContent, diagnosticsOf, short, type Changes } from '../../support/make-content.ts';

/** What other systems have not, or do not allow to be made. */
const onLinux = it.skipIf(process.platform !== 'linux');

const faq = 'faqs/power-out';
const text = goodContent[`${faq}/index.zh-TW.md`] ?? '';
const translation = goodContent[`${faq}/index.en.md`] ?? '';

/** The faq in a folder of another name. */
function named(folder: string): Changes {
  return {
    [`${faq}/index.zh-TW.md`]: null,
    [`${faq}/index.en.md`]: null,
    [`${folder}/index.zh-TW.md`]: text,
    [`${folder}/index.en.md`]: translation,
  };
}

describe('names of files and folders', () => {
  it.each<[string, Changes, string]>([
    ['a folder name in upper case', named('faqs/Power-Out'), 'faqs/Power-Out:1:1 bad-slug'],
    ['a folder name that climbs', named('faqs/a..b'), 'faqs/a..b:1:1 bad-slug'],
    ['a folder name with a blank', named('faqs/power out'), 'faqs/power out:1:1 bad-slug'],
    ['a folder name in Chinese', named('faqs/停電'), 'faqs/停電:1:1 bad-slug'],
    ['a folder name the site uses itself', named('faqs/page'), 'faqs/page:1:1 reserved-slug'],
    ['a kind that does not exist', named('faq/power-out'), 'faq:1:1 unknown-kind'],
    [
      'one language as .md and as .mdx',
      { [`${faq}/index.en.mdx`]: translation },
      `${faq}/index.en.mdx:1:1 duplicate-item`,
    ],
    ['a folder inside an item', { [`${faq}/old/a.txt`]: 'a' }, `${faq}/old:1:1 unexpected-folder`],
    ['a file beside the items', { 'faqs/notes.txt': 'a' }, 'faqs/notes.txt:1:1 unexpected-file'],
    ['a file beside the registries', { 'notes.txt': 'a' }, 'notes.txt:1:1 unexpected-file'],
    [
      'a file beside the classifications',
      { 'classification/themes.json': '{}' },
      'classification/themes.json:1:1 unexpected-file',
    ],
    [
      'a registry under a wrong name',
      { 'departments.yaml': null, 'department.yaml': goodContent['departments.yaml'] ?? '' },
      'department.yaml:1:1 unexpected-file',
    ],
    [
      'a text without a language',
      { [`${faq}/index.en.md`]: null, [`${faq}/index.md`]: translation },
      `${faq}/index.md:1:1 bad-language`,
    ],
    [
      'a language in the wrong case',
      { [`${faq}/index.zh-TW.md`]: null, [`${faq}/index.zh-tw.md`]: text },
      `${faq}/index.zh-tw.md:1:1 bad-language`,
    ],
    [
      'a language the site has not',
      { [`${faq}/index.fr.md`]: translation },
      `${faq}/index.fr.md:1:1 unknown-language`,
    ],
    [
      'an item without its own language',
      { [`${faq}/index.zh-TW.md`]: null },
      `${faq}:1:1 missing-default-language`,
    ],
  ])('reports %s once', async (_fault, changes, expected) => {
    expect(await found(changes)).toEqual([expected]);
  });

  it('tells two folders apart that differ by case alone', async () => {
    const folder = makeContent(named('faqs/Power-Out'));
    mkdirSync(join(folder, faq), { recursive: true });
    writeFileSync(join(folder, faq, 'index.zh-TW.md'), text);
    writeFileSync(join(folder, faq, 'index.en.md'), translation);
    expect((await inspect(folder)).diagnostics.map(short)).toEqual(['faqs/Power-Out:1:1 bad-slug']);
  });

  it('suggests an address for a folder name that cannot be one', async () => {
    const [diagnostic] = await diagnosticsOf(named('faqs/Power_Out!'));
    expect(diagnostic).toMatchObject({ rule: 'bad-slug', suggestion: 'power-out' });
  });

  it('leaves alone what an editor or a system hides', async () => {
    expect(
      await found({
        '.DS_Store': 'a',
        'desktop.ini': 'a',
        'faqs/Thumbs.db': 'a',
        [`${faq}/~$plan.docx`]: 'a',
        [`${faq}/.index.zh-TW.md.swp`]: 'a',
      }),
    ).toEqual([]);
  });
});

describe('files that cannot be read', () => {
  it('reports an empty content folder, and what belongs in it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mingbai-content-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const { diagnostics, items } = await inspect(folder);
    expect(diagnostics.map(short)).toEqual(['.:1:1 empty-content']);
    expect(diagnostics[0]?.expected).toContain('site.yaml');
    expect(diagnostics[0]?.message.en).toContain('tests/fixtures/minimal');
    expect(items).toBe(0);
  });

  it('tells when the content folder is not there', async () => {
    const { diagnostics } = await inspect(join(makeContent(), 'nowhere'));
    expect(diagnostics.map(short)).toEqual(['.:1:1 missing-content-folder']);
  });

  it.each([
    ['site.yaml', 'ENOTDIR'],
    ['loop', 'ELOOP'],
  ])('does not say that a content folder is not there which is no folder: %s', async (name, code) => {
    const folder = makeContent();
    symlinkSync('loop', join(folder, 'loop'));
    await expect(inspect(join(folder, name))).rejects.toMatchObject({ code });
  });

  it.each([
    ['a text', `${faq}/index.en.md`],
    ['an attachment', 'disclosures/plan/plan.pdf'],
    ['a registry', 'departments.yaml'],
    ['an item', faq],
    ['a kind', 'faqs'],
    ['the classifications', 'classification'],
  ])('does not follow a symbolic link out of the folder: %s', async (_what, path) => {
    const folder = makeContent();
    const outside = makeContent();
    rmSync(join(folder, path), { recursive: true });
    symlinkSync(join(outside, path), join(folder, path));
    expect((await inspect(folder)).diagnostics.map(short)).toEqual([`${path}:1:1 symbolic-link`]);
  });

  it('reads a content folder that is itself reached by a link', async () => {
    const folder = makeContent();
    const link = `${folder}-link`;
    symlinkSync(folder, link);
    onTestFinished(() => {
      rmSync(link);
    });
    expect((await inspect(link)).diagnostics).toEqual([]);
  });

  it.each([`${faq}/index.en.md`, 'disclosures/plan/plan.pdf', 'synonyms.yaml'])(
    'refuses a file of 20 MB without reading it: %s',
    async (path) => {
      const diagnostics = await diagnosticsOf({ [path]: new Uint8Array(20 * 1024 * 1024) });
      expect(diagnostics.map(short)).toEqual([`${path}:1:1 file-too-large`]);
      expect(diagnostics[0]?.expected).toBe('≤ 10 MB');
    },
  );

  onLinux('tells of a file whose name is no text', async () => {
    const folder = makeContent();
    const name = Buffer.concat([
      Buffer.from(join(folder, faq, 'a')),
      Buffer.from([0xb0, 0xea]),
      Buffer.from('.pdf'),
    ]);
    writeFileSync(name, 'a');
    expect((await inspect(folder)).diagnostics.map(({ rule }) => rule)).toEqual(['unreadable-file']);
  });
});
