import { describe, expect, it } from 'vitest';
import { shareWords } from '../../../src/check/link-text/shared-words.ts';
import { append, found, foundInText, diagnosticsOf } from '../../support/make-content.ts';

describe('the text of a link', () => {
  it.each(['這裡', '請按此', '「更多」', '詳情…', 'Click here', 'read more'])(
    'is not vague: %s',
    async (text) => {
      expect(await foundInText(`[${text}](https://a.example/)`, 'md')).toEqual(['1:1 vague-link-text']);
    },
  );

  it('shares a word with the title of its page', async () => {
    expect(await foundInText('[用電申請表](/processes/transfer/)', 'md')).toEqual([]);
    expect(await foundInText('[過戶怎麼辦](/processes/transfer/)', 'md')).toEqual([]);
    expect(await foundInText('[怎麼繳費](/processes/transfer/)', 'md')).toEqual(['1:1 link-text-mismatch']);
    const [diagnostic] = await diagnosticsOf({
      'pages/contact/index.en.md': append('\n[Pay a bill](/processes/transfer/)\n'),
    });
    expect(diagnostic).toMatchObject({
      rule: 'link-text-mismatch',
      severity: 'warning',
      expected: 'Transfer',
    });
  });

  it('may be a keyword of its page, in the language of the link', async () => {
    const file = 'pages/contact/index.en.md';
    expect(await found({ [file]: append('\n[Outages](/faqs/power-out/)\n') })).toEqual([]);
    expect(await found({ [file]: append('\n[停電](/faqs/power-out/)\n') })).toEqual([
      `${file}:8:1 link-text-mismatch`,
    ]);
  });

  it('is not compared with a page that is no item, nor with one elsewhere', async () => {
    expect(await foundInText('[辦事](/processes/) [法規](https://a.example/)', 'md')).toEqual([]);
  });
});

it.each([
  ['Paying your bills', 'How do I pay a bill?', true],
  ['The transfer', 'What is the price?', false],
  ['How do I apply?', 'How do I pay?', false],
  ['怎麼申請', '怎麼繳費', false],
  ['電號', '電號在哪裡？', true],
  ['ＡＢＣ 表', 'abc form', true],
])('knows whether texts speak of the same: %s, %s', (one, other, expected) => {
  expect(shareWords(one, other)).toBe(expected);
});

describe('a link to a heading of another page', () => {
  const file = 'pages/contact/index.en.md';

  it.each([
    ['a heading in its language', '#what-to-do-first', []],
    ['a part that every page has', '#related', []],
    ['a heading of the other language', '#先做什麼', ['broken-anchor']],
    ['no heading', '#nowhere', ['broken-anchor']],
  ])('is reported unless it finds %s', async (_what, anchor, expected) => {
    const all = await found({ [file]: append(`\n[The power is out](/faqs/power-out/${anchor})\n`) });
    expect(all).toEqual(expected.map((rule) => `${file}:8:1 ${rule}`));
  });

  it('comes with the heading that was meant', async () => {
    const [diagnostic] = await diagnosticsOf({
      [file]: append('\n[The power is out](/faqs/power-out/#what-to-do-frist)\n'),
    });
    expect(diagnostic?.suggestion).toBe('/faqs/power-out/#what-to-do-first');
  });
});
