import { expect, it } from 'vitest';
import { found, replace } from '../../support/make-content.ts';

const faq = 'faqs/power-out/index.zh-TW.md';
const faqEn = 'faqs/power-out/index.en.md';

it.each([
  ['a title', faq, '停電了怎麼辦？', 300, `${faq}:2:8 too-long`],
  ['a translated title', faqEn, 'What do I do when the power is out?', 300, `${faqEn}:2:8 too-long`],
  ['a summary', faq, '停電時先做什麼。', 2_000, `${faq}:3:10 too-long`],
  ['a keyword', faqEn, '[outage]', 2_000, `${faqEn}:4:12 too-long`],
  ['a name in a registry', 'audiences.yaml', '一般民眾', 2_000, 'audiences.yaml:2:18 too-long'],
] as const)('%s has an end', async (_what, file, text, longest, expected) => {
  const of = (length: number) => {
    const words = 'A'.repeat(length);
    return { [file]: replace(text, text.startsWith('[') ? `[${words}]` : words) };
  };
  expect((await found(of(longest + 1))).filter((line) => line.endsWith('too-long'))).toEqual([expected]);
  expect((await found(of(longest))).filter((line) => line.endsWith('too-long'))).toEqual([]);
});
