import { describe, expect, it } from 'vitest';
import { inspect } from '../../../src/check/inspect.ts';
import { found, makeContent, diagnosticsOf, replace, type Changes } from '../../support/make-content.ts';

const zh = 'processes/transfer/index.zh-TW.mdx';
const en = 'processes/transfer/index.en.mdx';
const faq = 'faqs/power-out/index.zh-TW.md';
const faqEn = 'faqs/power-out/index.en.md';

describe('a translation', () => {
  it.each<[string, Changes, string]>([
    ['that is not there', { [faqEn]: null }, `${faq}:1:1 missing-language`],
    [
      'that repeats a fact',
      { [faqEn]: replace('keywords:', 'department: office\nkeywords:') },
      `${faqEn}:4:1 repeated-fact`,
    ],
    [
      'that repeats a fact inside a list',
      { [en]: replace('    title: Apply', '    actor: applicant\n    title: Apply') },
      `${en}:7:5 repeated-fact`,
    ],
    [
      'that repeats a list of facts',
      { [en]: replace('fee:', 'channels: [web]\nfee:') },
      `${en}:4:1 repeated-fact`,
    ],
    [
      'with a field nobody knows',
      { [faqEn]: replace('keywords:', 'colour: red\nkeywords:') },
      `${faqEn}:4:1 unknown-field`,
    ],
    [
      'without its title',
      { [faqEn]: replace('title: What do I do when the power is out?\n', '') },
      `${faqEn}:2:1 missing-field`,
    ],
    [
      'that lacks a field',
      { [faqEn]: replace('keywords: [outage]\n', '') },
      `${faqEn}:2:1 untranslated-field`,
    ],
    ['that lacks a fee', { [en]: replace('fee: Free\n', '') }, `${en}:2:1 untranslated-field`],
    [
      'with a field the original has not',
      { [faq]: replace('keywords: [停電]\n', '') },
      `${faqEn}:4:1 word-only-in-translation`,
    ],
    [
      'that lacks an entry',
      { [en]: replace('  - id: check\n    title: Check\n', '') },
      `${en}:6:3 untranslated-entry`,
    ],
    [
      'that lacks a whole list',
      {
        [en]: replace(
          'documents:\n  - id: identity\n    title: Proof of identity\n    why: To know who applies.\n',
          '',
        ),
      },
      `${en}:2:1 untranslated-field`,
    ],
    [
      'with an entry the original has not',
      { [en]: replace('documents:', '  - id: pay\n    title: Pay\ndocuments:') },
      `${en}:10:9 unknown-translated-entry`,
    ],
    [
      'with an entry under a wrong id',
      { [en]: replace('id: check', 'id: chekc') },
      `${en}:8:9 unknown-translated-entry`,
    ],
    [
      'with the same entry twice',
      { [en]: replace('documents:', '  - id: check\n    title: Check\ndocuments:') },
      `${en}:10:9 duplicate-id`,
    ],
    [
      'with a word inside an entry that the original has not',
      { [en]: replace('title: Apply', 'title: Apply\n    text: Now.') },
      `${en}:8:5 word-only-in-translation`,
    ],
    [
      'that lacks a word inside an entry',
      { [zh]: replace('title: 提出申請', 'title: 提出申請\n    text: 現在。') },
      `${en}:6:5 untranslated-field`,
    ],
    [
      'of documents the original does not know',
      {
        [zh]: replace(
          'documents:\n  - id: identity\n    required: always\n    title: 身分證明文件\n    why: 確認是本人。\n    lookup: false\n',
          'documents: []\n',
        ),
      },
      `${en}:10:1 word-only-in-translation`,
    ],
    [
      'whose front matter is broken',
      { [faqEn]: replace('title:', 'title: a: b') },
      `${faqEn}:2:8 colon-in-value`,
    ],
  ])('%s is reported once, at its location', async (_what, changes, expected) => {
    expect(await found(changes)).toEqual([expected]);
  });

  it('suggests the id that was meant', async () => {
    const [diagnostic] = await diagnosticsOf({ [en]: replace('id: check', 'id: chekc') });
    expect(diagnostic).toMatchObject({ suggestion: 'check' });
  });

  it('shows its own words with the facts of the original', async () => {
    const { site } = await inspect(makeContent());
    const transfer = site?.items.find(({ id }) => id === 'processes/transfer');
    expect(transfer?.locales['en']?.data).toMatchObject({
      title: 'Transfer',
      department: 'office',
      fee: 'Free',
      workingDays: { min: 1, max: 3 },
      steps: [
        { id: 'apply', actor: 'applicant', title: 'Apply' },
        { id: 'check', actor: 'office', title: 'Check' },
      ],
    });
  });

  it('may put its entries in another order', async () => {
    const swapped = (good: string): string =>
      good.replace(
        '  - id: apply\n    title: Apply\n  - id: check\n    title: Check\n',
        '  - id: check\n    title: Check\n  - id: apply\n    title: Apply\n',
      );
    expect(await found({ [en]: swapped })).toEqual([]);
  });
});

describe('an item that is not translated', () => {
  const excuse = (reason: string) => replace('related:', `untranslated: ${reason}\nrelated:`);

  it('says why', async () => {
    expect(await found({ [faq]: excuse('{ en: 只對國內有用 }'), [faqEn]: null })).toEqual([]);
  });

  it.each<[string, Changes, string]>([
    ['gives no reason', { [faq]: excuse('{ en: "" }'), [faqEn]: null }, `${faq}:16:21 missing-field`],
    ['gives the language alone', { [faq]: excuse('[en]'), [faqEn]: null }, `${faq}:16:15 wrong-type`],
    ['names a language the site has not', { [faq]: excuse('{ fr: 沒有 }') }, `${faq}:16:17 unknown-language`],
    [
      'names the language wrongly',
      { [faq]: excuse('{ eng: 沒有 }'), [faqEn]: null },
      `${faq}:16:17 unknown-language`,
    ],
    ['is translated all the same', { [faq]: excuse('{ en: 沒有 }') }, `${faq}:16:17 untranslated-but-there`],
  ])('is reported when it %s', async (_fault, changes, expected) => {
    expect(await found(changes)).toEqual([expected]);
  });
});

describe('a text that stands in an item with all its languages', () => {
  it.each<[string, Changes, string]>([
    [
      'lacks one',
      { [faq]: replace('電業法, en: The Electricity Act', '電業法') },
      `${faq}:12:11 missing-language`,
    ],
    [
      'has one too many',
      { [faq]: replace('{ zh-TW: 電業法,', '{ zh-TW: 電業法, fr: Loi,') },
      `${faq}:12:25 unknown-language`,
    ],
    [
      'has none',
      { [faq]: replace('{ zh-TW: 電業法, en: The Electricity Act }', '電業法') },
      `${faq}:12:11 wrong-type`,
    ],
  ])('is reported once when it %s', async (_fault, changes, expected) => {
    expect(await found(changes)).toEqual([expected]);
  });
});

it('reports an item that lists the same step twice', async () => {
  const changes = {
    [zh]: replace('id: check', 'id: apply'),
    [en]: replace('  - id: check\n    title: Check\n', ''),
  };
  expect(await found(changes)).toEqual([`${zh}:18:9 duplicate-id`]);
});
