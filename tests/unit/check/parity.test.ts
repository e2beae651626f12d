import { describe, expect, it } from 'vitest';
import { append, found, replace, type Changes } from '../../support/make-content.ts';

const zh = 'faqs/power-out/index.zh-TW.md';
const en = 'faqs/power-out/index.en.md';

describe('the two languages of a text', () => {
  it.each<[string, Changes, string[]]>([
    ['a heading less', { [zh]: append('\n## 再來\n') }, [`${en}:7:1 different-headings`]],
    ['a heading more', { [en]: append('\n## Then\n') }, [`${en}:11:1 different-headings`]],
    [
      'a heading of another level',
      { [zh]: append('\n## 二\n'), [en]: append('\n### Two\n') },
      [`${en}:11:1 different-headings`],
    ],
    [
      'a numbered step less',
      { [zh]: append('\n1. 一\n2. 二\n'), [en]: append('\n1. One\n') },
      [`${en}:11:1 different-steps`],
    ],
    ['a table less', { [zh]: append('\n| 甲 |\n| - |\n| 一 |\n') }, [`${en}:1:1 different-tables`]],
    [
      'a row less',
      { [zh]: append('\n| 甲 |\n| - |\n| 一 |\n'), [en]: append('\n| A |\n| - |\n') },
      [`${en}:11:1 different-tables`],
    ],
    [
      'a file less',
      { 'disclosures/plan/index.zh-TW.md': append('\n見[計畫](plan.pdf)。\n') },
      ['disclosures/plan/index.en.md:1:1 different-files'],
    ],
    ['a heading that is wrong in itself', { [en]: append('\n#### Then\n') }, [`${en}:11:1 skipped-heading`]],
    [
      'a file that is not there',
      { [en]: append('\nSee [the plan](plan.pdf).\n') },
      [`${en}:11:5 missing-attachment`],
    ],
    ['lists without numbers', { [zh]: append('\n- 一\n- 二\n') }, []],
  ])('are compared once: %s', async (_what, changes, expected) => {
    expect(await found(changes)).toEqual(expected);
  });

  it('may both have more of everything', async () => {
    const more = (words: string): string =>
      `\n## ${words}\n\n1. ${words}\n2. ${words}\n\n| ${words} | b |\n| - | - |\n| a | b |\n`;
    expect(await found({ [zh]: append(more('字')), [en]: append(more('word')) })).toEqual([]);
  });

  it('is silent where there is no translation', async () => {
    const untranslated = replace('related:', 'untranslated: { en: 只有中文 }\nrelated:');
    expect(await found({ [zh]: untranslated, [en]: null })).toEqual([]);
  });
});
