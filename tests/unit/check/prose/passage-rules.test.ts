import { describe, expect, it } from 'vitest';
import { checkPassage } from '../../../../src/check/prose/check-passage.ts';
import { britishForms } from '../../../../src/check/prose/british-spelling.ts';
import { likelyWord } from '../../../../src/check/prose/likely-word.ts';
import { makeWordList } from '../../../../src/check/prose/word-list.ts';

/** What the rules of a language find in words: where, by which rule, and what was meant. */
function judged(locale: string, text: string, own: readonly string[] = []): string[] {
  const locationOf = (offset: number) => ({ file: 'a.md', line: 1, column: offset + 1 });
  const diagnostics = checkPassage(
    { locale, key: 'text.0', text, locationOf, written: { text } },
    makeWordList(own),
  );
  for (const { message } of diagnostics) expect(`${message.zh}${message.en}`).not.toMatch(/\{\w+\}/);
  return diagnostics.map(({ column, rule, suggestion }) => `${column} ${rule} ${suggestion ?? ''}`.trim());
}

describe('a rule is for its languages', () => {
  it.each(['zh-TW', 'zh-TW-x-a', 'zh-Hant', 'zh-Hant-TW'])('%s is written as in Taiwan', (locale) => {
    expect(judged(locale, '网')).toEqual(['1 simplified-character 網']);
  });

  it.each(['en', 'en-GB'])('%s is English', (locale) => {
    expect(judged(locale, 'Wrods')).toEqual(['1 unknown-word Words']);
  });

  it.each(['zh-CN', 'zh', 'vi', 'eng', 'x-en'])('nothing is known of %s', (locale) => {
    expect(judged(locale, '网 wrods')).toEqual([]);
  });
});

describe('simplified characters', () => {
  it('are reported once for a run, and again after nine others', () => {
    const gap = (others: number) => `网${'字'.repeat(others)}网`;
    expect(judged('zh-TW', gap(8))).toEqual(['1 simplified-character 網']);
    expect(judged('zh-TW', gap(9))).toEqual(['1 simplified-character 網', '11 simplified-character 網']);
    expect(judged('zh-TW', `字${gap(0)}`)).toEqual(['2 simplified-character 網']);
  });

  it('are not those that Taiwan writes too', () => {
    expect(judged('zh-TW', '台灣皇后在里長家吃麵，才只斗米余岳')).toEqual([]);
  });
});

describe('narrow marks', () => {
  it.each([
    ['甲,乙', ['2 half-width-punctuation ，']],
    ['甲;乙', ['2 half-width-punctuation ；']],
    ['甲:乙', ['2 half-width-punctuation ：']],
    ['甲?', ['2 half-width-punctuation ？']],
    ['甲!', ['2 half-width-punctuation ！']],
    ['「甲」,乙', ['4 half-width-punctuation ，']],
    ['甲 (乙)', ['3 half-width-punctuation （', '5 half-width-punctuation ）']],
    ['甲(3乙)4', ['2 half-width-punctuation （', '5 half-width-punctuation ）']],
    ['甲(a)', []],
    ['甲:3', []],
    ['甲:/', []],
    ['甲:\uFFFC', []],
    ['a,甲', []],
    ['a(甲', []],
  ])('between Han are wide: %s', (text, expected) => {
    expect(judged('zh-TW', text)).toEqual(expected);
  });

  it('are widened with the blank behind them, but for brackets', () => {
    const text = '甲, 乙,丙(丁)';
    const locationOf = (offset: number) => ({ file: 'a.md', line: 1, column: offset + 1 });
    const diagnostics = checkPassage(
      { locale: 'zh-TW', key: 'a', text, locationOf, written: { text } },
      makeWordList([]),
    );
    expect(diagnostics.map(({ edit }) => edit)).toEqual([
      { file: 'a.md', start: 1, end: 3, text: '，' },
      { file: 'a.md', start: 4, end: 5, text: '，' },
      undefined,
      undefined,
    ]);
    const [unwritten] = checkPassage({ locale: 'zh-TW', key: 'a', text, locationOf }, makeWordList([]));
    expect(unwritten).toMatchObject({ rule: 'half-width-punctuation', fixable: false });
  });
});

describe('words of Chinese', () => {
  it.each([
    ['請用軟件打印', ['3 mainland-term 軟體', '5 mainland-term 列印']],
    ['逕洽本處，俾利辦理', ['1 hard-word 直接洽詢', '6 hard-word 以便']],
    ['甲\n乙', ['2 line-break-in-han']],
    ['甲。\n「乙', ['3 line-break-in-han']],
    ['甲\na', []],
    ['a\n甲', []],
  ])('are judged where they stand: %s', (text, expected) => {
    expect(judged('zh-TW', text)).toEqual(expected);
  });
});

describe('long sentences', () => {
  const han = (count: number) => '字'.repeat(count);

  it.each([
    [`${han(60)}。`, []],
    [`${han(61)}。`, ['1 long-sentence-characters']],
    [`${han(30)}！${han(31)}？`, []],
    [`${han(30)}\n${han(31)}`, ['31 line-break-in-han']],
    [`甲。 ${han(61)}`, ['4 long-sentence-characters']],
    // A word of Latin letters or digits counts as one character, and a mark as none.
    [`${han(59)}、、、，Taipei-101`, []],
    [`${han(59)}a 1,000.5`, ['1 long-sentence-characters']],
  ])('of Chinese are counted in characters: %#', (text, expected) => {
    expect(judged('zh-TW', text)).toEqual(expected);
  });

  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

  it.each([
    [`${words(30)}.`, []],
    [`${words(31)}.`, ['1 long-sentence-words']],
    [`${words(20)}. The ${words(20)}!`, []],
    [`${words(20)}? “The ${words(20)}.`, []],
    [`${words(20)}. (The ${words(20)}.)`, []],
    // No sentence ends before a small letter or a digit.
    [`${words(20)}. word ${words(20)}.`, ['1 long-sentence-words']],
    [`${words(20)} no. 5 ${words(20)}.`, ['1 long-sentence-words']],
    [`Word.  The ${words(30)}.`, ['8 long-sentence-words']],
    [`${words(29)} don’t.`, []],
    [`${words(15)}  –  ${words(15)}.`, []],
  ])('of English are counted in words: %#', (text, expected) => {
    expect(judged('en', text)).toEqual(expected);
  });

  it('are reported with their length and the limit', () => {
    const locationOf = () => ({ file: 'a.md', line: 1, column: 1 });
    const [diagnostic] = checkPassage(
      { locale: 'en', key: 'a', text: words(31), locationOf },
      makeWordList([]),
    );
    expect(diagnostic).toMatchObject({ severity: 'notice', expected: '≤ 30' });
    expect(diagnostic?.message.en).toContain('31');
    const [other] = checkPassage({ locale: 'zh-TW', key: 'a', text: han(61), locationOf }, makeWordList([]));
    expect(other).toMatchObject({ severity: 'notice', expected: '≤ 60' });
  });
});

describe('words of English', () => {
  it.each([
    ['Utilize it', ['1 hard-word use']],
    ['Call prior to it', ['6 hard-word before']],
    ['It is utilized', []],
    ['The tranfser', ['5 unknown-word transfer']],
    ['A zzzzqqq', ['3 unknown-word']],
    ['OIDs and GIS, SiteTree and eBay', []],
    ['a@wrods.example wrods.example wrods2 x://wrods', []],
    ['The meter’s word, the meters’ words', []],
    ['The wrod’s end', ['5 unknown-word word']],
    ['The (wrods', ['6 unknown-word words']],
    ['ñwrods', []],
    ['ABCwords', ['1 unknown-word']],
    ['từ Việt', []],
    ['wrods; wrods', ['1 unknown-word words', '8 unknown-word words']],
  ])('are judged where they stand: %s', (text, expected) => {
    expect(judged('en', text)).toEqual(expected);
  });

  it('may be the office’s own', () => {
    expect(judged('en', 'Beishi')).toHaveLength(1);
    expect(judged('en', 'Beishi', ['Beishi'])).toEqual([]);
  });

  it.each([
    ['organise', 'organize'],
    ['organisations', 'organizations'],
    ['analysed', 'analyzed'],
    ['colour', 'color'],
    ['centres', 'centers'],
    ['catalogue', 'catalog'],
    ['travelling', 'traveling'],
    ['enrolments', 'enrollments'],
    ['licence', 'license'],
    ['practised', 'practiced'],
    ['programmes', 'programs'],
    ['cheques', 'checks'],
    ['judgement', 'judgment'],
    ['greyer', 'grayer'],
    ['metres', 'meters'],
  ])('may be British: %s for %s', (british, american) => {
    expect(britishForms(british)).toContain(american);
  });

  it.each(['word', 'isometric', 'parameters', 'agrey'])('has no British form: %s', (word) => {
    expect(britishForms(word)).toEqual([]);
  });
});

describe('the word that was meant', () => {
  const one = (word: string) => (candidate: string) => candidate === word;

  it.each([
    ['owrd', 'word'],
    ['wodr', 'word'],
    ['ord', 'word'],
    ['wod', 'word'],
    ['wor', 'word'],
    ['wword', 'word'],
    ['wordd', 'word'],
    ['woard', 'word'],
    ['xord', 'word'],
    ['worz', 'word'],
    ['waz', 'was'],
    ['bz', 'az'],
  ])('is one slip away: %s', (written, meant) => {
    expect(likelyWord(written, one(meant))).toBe(meant);
  });

  it.each(['', 'w', 'rowd', 'wo', 'words!'])('is not looked for further away: %s', (written) => {
    expect(likelyWord(written, one('word'))).toBeUndefined();
  });

  it('is rather two letters in the wrong order than another letter', () => {
    expect(likelyWord('form', (word) => ['from', 'for', 'farm'].includes(word))).toBe('from');
  });
});

describe('words that nobody can have mistyped', () => {
  it('are looked up as far as the longest word of English', () => {
    const longest = 'Pneumonoultramicroscopicsilicovolcanoconiosis';
    expect(longest).toHaveLength(45);
    const [first, ...more] = judged('en', `${longest.slice(0, -1)}z ${longest}e`, [longest]);
    expect([first, ...more]).toEqual(['1 unknown-word', '47 unknown-word']);
  });

  it('are reported once and without a suggestion, however long they are', () => {
    expect(judged('en', `A ${'k'.repeat(1_000_000)} here`)).toEqual(['3 unknown-word']);
  });

  it('have suggestions for the first two thousand of them', { timeout: 60_000 }, () => {
    const letters = Array.from('abcdefghij');
    const pairs = letters.flatMap((a) => letters.map((b) => `${a}x${b}`));
    const unknown = pairs.flatMap((pair) => letters.flatMap((c) => [`zq${pair}${c}`, `xq${pair}${c}`]));
    const lastOf = (words: readonly string[]) => {
      const list = makeWordList([]);
      return words.map((word) => list.suggest(word)).at(-1);
    };
    expect(lastOf([...unknown.slice(1), 'wrods'])).toBe('words');
    expect(lastOf([...unknown, 'wrods'])).toBeUndefined();
  });
});
