import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/check/fix/apply-edits.ts';
import { diagnosticsInText } from '../../support/diagnostics-in-text.ts';

/** `line:column rule` of what is found in a text, with the words that the message names. */
async function told(text: string): Promise<string[]> {
  return (await diagnosticsInText(text)).map(({ line, column, rule, values }) =>
    `${line}:${column} ${rule} ${String(values['written'] ?? values['label'] ?? values['text'] ?? values['words'] ?? '')}`.trim(),
  );
}

/** A text after every change that `--fix` makes of it, and what is found in it then. */
async function fixed(text: string): Promise<{ text: string; left: string[] }> {
  const edits = (await diagnosticsInText(text)).flatMap(({ edit }) => (edit ? [edit] : []));
  const after = applyEdits(text, edits).text;
  return { text: after, left: (await diagnosticsInText(after)).map(({ rule }) => rule) };
}

describe('what readers never see is told', () => {
  it.each([
    ['甲\n\n[資料]: https://a.example/', ['3:1 unused-definition [資料]']],
    ['[資料]\n\n[資料]: https://a.example/', []],
    ['[資料]\n\n[資料]: https://a.example/\n[資料]: https://b.example/', ['4:1 unused-definition [資料]']],
    ['甲[^1]\n\n[^1]: 乙', []],
    ['甲\n\n[^1]: 乙', ['3:1 unused-definition [^1]']],
    ['甲乙[^二]丙', ['1:3 note-without-words [^二]']],
    ['`[^二]`', []],
    ['```注意 事項\n甲\n```', ['1:1 words-behind-fence 注意 事項']],
    ['```json\n{}\n```', []],
    ['```js 說明\n{}\n```', ['1:1 words-behind-fence js 說明']],
  ])('%j', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });
});

describe('tables', () => {
  const head = '| 甲 | 乙 |\n| --- | --- |\n';
  it.each([
    [`${head}| 1 | 2 |`, []],
    [`${head}| 1 | 2 | 3 |`, ['3:11 surplus-cell 3']],
    [`${head}| 1 | a|b |`, ['3:9 surplus-cell b']],
    [`${head}| 1 | a\\|b |`, []],
    [`${head}| 1 | 2 ||`, []],
    [`${head}| 1 |`, []],
    [`${head}1 | 2 | 三`, ['3:9 surplus-cell 三']],
    [`${head}| 1 | 2 |\n接著的話。`, ['4:1 text-in-table']],
    [`${head}| 1 | 2 |\n\n接著的話。`, []],
    ['| 甲 | 乙 |\n| --- | --- | --- |\n| 1 | 2 | 3 |', ['2:1 table-not-read']],
    ['| 甲 | 乙 | 丙 |\n| --- | --- |\n| 1 | 2 | 3 |', ['2:1 table-not-read']],
    ['> | 甲 |\n> | --- |\n> | 1 | 2 |', ['3:9 surplus-cell 2', '1:1 quote-without-source']],
    ['| 甲 | 乙 |\n| 1 | 2 |', ['1:1 table-without-line']],
    ['| 甲 | 乙 |', []],
    ['甲 | 乙', []],
  ])('%j', async (text, expected) => {
    expect((await told(text)).toSorted()).toEqual(expected.toSorted());
  });

  it('a text below one is parted from it', async () => {
    const text = `${head}| 1 | 2 |\n接著的話。`;
    expect(await fixed(text)).toEqual({ text: `${head}| 1 | 2 |\n\n接著的話。`, left: [] });
  });
});

describe('links that are none', () => {
  it.each([
    ['見[說明] (https://a.example/)。', '1:2 link-apart', '見[說明](https://a.example/)。'],
    ['見[停電]　(/faqs/power-out/)。', '1:2 link-apart', '見[停電](/faqs/power-out/)。'],
    ['見[說明](https://a.example/a b.pdf)。', '1:2 blank-in-link', '見[說明](https://a.example/a%20b.pdf)。'],
    ['見(說明)[https://a.example/]。', '1:2 link-turned-round', '見[說明](https://a.example/)。'],
    ['見（說明）[https://a.example/]。', '1:2 link-turned-round', '見[說明](https://a.example/)。'],
  ])('%s', async (text, place, after) => {
    const [found] = await told(text);
    expect(found?.startsWith(place)).toBe(true);
    expect(await fixed(text)).toEqual({ text: after, left: [] });
  });

  it.each([
    '[說明](https://a.example/ "標題")',
    '`[說明] (https://a.example/)`',
    '甲(說明)[乙]',
    '[甲] (乙)',
    '[說明](https://a.example/)（https://a.example/）',
  ])('but not %s', async (text) => {
    expect((await told(text)).filter((found) => /link-|-link/.test(found))).toEqual([]);
  });
});

describe('marks without their other half', () => {
  it.each([
    ['甲**乙', ['1:2 mark-left']],
    ['甲\n** 乙 **', ['2:1 mark-left']],
    ['~~甲', ['1:1 mark-left']],
    ['甲\\*\\*乙', []],
    ['**甲**、~~乙~~、5*3、1~2', []],
    ['`**`', []],
  ])('%j', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });
});

describe('what comes along with pasted text', () => {
  it.each([
    ['甲\u00A0乙', '1:2 pasted-blank', '甲 乙'],
    ['甲\u2003\u2003乙', '1:2 pasted-blank', '甲 乙'],
    ['甲&nbsp;乙', '1:2 pasted-blank', '甲 乙'],
    ['甲\t\t乙', '1:2 pasted-blank', '甲 乙'],
    ['elec\u00ADtricity', '1:5 soft-hyphen', 'electricity'],
    ['電話０４９-２２２', '1:3 full-width-letters', '電話049-222'],
    ['\u2F64電', '1:1 radical-character', '用電'],
    ['請寫“姓名”兩字', '1:3 western-quotes', '請寫「姓名」兩字'],
    ['ＬＩＮＥ官方帳號', '1:1 full-width-letters', 'LINE官方帳號'],
  ])('%j', async (text, place, after) => {
    const [found] = await told(text);
    expect(found?.startsWith(place)).toBe(true);
    expect(await fixed(text)).toMatchObject({ text: after });
  });

  it('a character of somebody’s own font is told, for only its author knows which is meant', async () => {
    expect(await told('王\uE2A3先生')).toEqual(['1:2 private-character \uE2A3']);
    expect(await told('\uF0B7 身分證')).toEqual([]);
  });

  it.each(['`甲\u00A0乙`', '```\n甲\t乙\n```', '\t甲', '-\t甲', '甲　乙', '用「１．」或“Ａ”'])(
    'but not in %j',
    async (text) => {
      expect(await told(text)).toEqual([]);
    },
  );
});
