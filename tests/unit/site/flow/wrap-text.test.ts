import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from '../../../../src/site/flow/wrap-text.ts';

describe('lines of a drawing', () => {
  it.each<[string, string, number, string[]]>([
    ['break between Han characters', '繳線路設置費用', 4, ['繳線路設', '置費用']],
    ['never begin with a mark', '先顧安全，再通報。', 4, ['先顧安', '全，再通', '報。']],
    ['break between words', 'Pay the line installation fee', 9, ['Pay the line', 'installation fee']],
    ['keep a number whole', '馬上打1911', 5, ['馬上打', '1911']],
    ['cut a word that is longer than a line', 'aaaaaaaaaa', 3, ['aaaaa', 'aaaaa']],
    ['are none for no text', '', 5, []],
  ])('%s', (_what, text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });

  it('lose no character and are never too wide, whatever the text', () => {
    const text =
      '「如果」手續不全（證件 ID、影本 copies…）請補齊 supercalifragilisticexpialidocious 12,345 元。';
    for (let width = 3; width < 30; width += 1) {
      const lines = wrapText(text, width);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      // A mark that may not begin a line may hang over its end.
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width + 2);
    }
  });
});
