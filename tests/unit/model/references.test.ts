import { describe, expect, it } from 'vitest';
import { goodContent } from '../../support/good-content.ts';
import { found, diagnosticsOf, replace, type Changes } from '../../support/make-content.ts';

const faq = 'faqs/power-out/index.zh-TW.md';
const plan = 'disclosures/plan/index.zh-TW.md';
const process = 'processes/transfer/index.zh-TW.mdx';

describe('an id that no registry has', () => {
  it.each<[string, Changes, string]>([
    [
      'department',
      { [faq]: replace('department: office', 'department: ofice') },
      `${faq}:5:13 unknown-department`,
    ],
    ['audience', { [faq]: replace('[everyone]', '[everyone, nobody]') }, `${faq}:10:22 unknown-audience`],
    ['licence', { [faq]: replace('licence: own', 'licence: mine') }, `${faq}:15:14 unknown-licence`],
    [
      'disclosure category',
      { [plan]: replace('category: plans', 'category: plan') },
      `${plan}:10:11 unknown-disclosure-category`,
    ],
    [
      'related item',
      { [faq]: replace('[processes/transfer]', '[processes/transfers]') },
      `${faq}:16:11 unknown-item`,
    ],
    [
      'related item by its slug alone',
      { [faq]: replace('[processes/transfer]', '[transfer]') },
      `${faq}:16:11 unknown-item`,
    ],
  ])('is reported once, at its location: %s', async (_what, changes, expected) => {
    expect(await found(changes)).toEqual([expected]);
  });

  it('comes with the one that was meant, and the list', async () => {
    const [diagnostic] = await diagnosticsOf({ [faq]: replace('department: office', 'department: ofice') });
    expect(diagnostic).toMatchObject({ suggestion: 'office', expected: 'office | design' });
  });
});

describe('an item that cannot be read', () => {
  it.each<[string, Changes, string]>([
    ['whose fields are wrong', { [process]: replace('min: 1', 'min: one') }, `${process}:12:21 wrong-type`],
    ['whose text is broken', { [process]: replace('</Note>', '') }, `${process}:29:1 unclosed-tag`],
    ['whose file is damaged', { [process]: replace('免費', '\0') }, `${process}:13:6 nul-character`],
    [
      'whose file is in another encoding',
      { [process]: Uint8Array.of(0xff, 0xfe) },
      `${process}:1:1 invalid-utf8`,
    ],
  ])('is the only one blamed, not what links to it: %s', async (_what, changes, expected) => {
    expect(await found(changes)).toEqual([expected]);
  });

  it('is still checked in its other languages', async () => {
    const changes = {
      [process]: replace('min: 1', 'min: one'),
      'processes/transfer/index.en.mdx': replace('fee: Free', 'fees: Free'),
    };
    expect(await found(changes)).toEqual([
      'processes/transfer/index.en.mdx:4:1 unknown-field',
      `${process}:12:21 wrong-type`,
    ]);
  });

  it('is reported when its folder has the wrong name, and its links are not', async () => {
    const files = Object.keys(goodContent).filter((file) => file.startsWith('processes/transfer/'));
    const moved = files.flatMap((file): [string, string | Uint8Array | null][] => [
      [file, null],
      [file.replace('transfer', 'Transfer'), goodContent[file] ?? null],
    ]);
    expect(await found(Object.fromEntries(moved))).toEqual(['processes/Transfer:1:1 bad-slug']);
  });
});
