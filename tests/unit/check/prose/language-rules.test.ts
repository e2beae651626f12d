import { describe, expect, it } from 'vitest';
import {
  append,
  found,
  foundInText,
  diagnosticsOf,
  replace,
  type Changes,
} from '../../../support/make-content.ts';

const faqEn = 'faqs/power-out/index.en.md';
const faqZh = 'faqs/power-out/index.zh-TW.md';

/** What is found in a text that stands at the end of a good English item: `column rule`. */
async function foundInEnglish(text: string): Promise<string[]> {
  return (await diagnosticsOf({ [faqEn]: append(`\n${text}\n`) })).map(
    ({ column, rule }) => `${column} ${rule}`,
  );
}

describe('Chinese for readers in Taiwan', () => {
  it.each([
    ['simplified characters, a run of them once', '请先备妥电费单。', ['1:1 simplified-character']],
    ['one in a good sentence', '停電時請先检查開關。', ['1:6 simplified-character']],
    ['characters both ways of writing have', '台北每公里的標準、游泳池、床邊、群組、核准。', []],
    ['a word of mainland China', '請用網絡查詢。', ['1:3 mainland-term']],
    ['good words that only look like one', '變更用戶名稱、文件、程序、數據、支持。', []],
    ['a narrow comma', '停電時,請撥 1911。', ['1:4 half-width-punctuation']],
    ['a narrow mark at the end', '要等多久?', ['1:5 half-width-punctuation']],
    [
      'narrow brackets around Han',
      '過戶(改名)要帶什麼。',
      ['1:3 half-width-punctuation', '1:6 half-width-punctuation'],
    ],
    [
      'narrow marks in English, numbers, code and addresses',
      'Yes, NT$1,200 (16:30)；`甲,乙`；<https://a.example/?b=c,d>；見（a, b）。',
      [],
    ],
    ['a mark in quotation marks', '三個冒號「:::」的定位點。', []],
    ['a line break between Han', '請先備妥\n文件。', ['1:5 line-break-in-han']],
    ['a line break after a mark', '- 請先備妥，\n  再來。', ['1:8 line-break-in-han']],
    ['a line break beside English', '請上 Taipei\nCity 的網站。', []],
    ['two paragraphs', '請先備妥\n\n文件。', []],
    ['a sentence of 61 characters', `${'字'.repeat(61)}。`, ['1:1 long-sentence-characters']],
    ['a sentence of 60 characters', `${'字'.repeat(60)}。`, []],
    ['long text of short sentences', `${'字'.repeat(40)}。${'字'.repeat(40)}。`, []],
    ['office language', '請逕洽本處。', ['1:2 hard-word']],
    ['code that holds anything', '`请,网络`', []],
  ])('is judged: %s', async (_what, text, expected) => {
    expect(await foundInText(text, 'md')).toEqual(expected);
  });

  it('is judged in the fields too, at the words', async () => {
    expect(await found({ [faqZh]: replace('停電時先做什麼。', '停電時,先上網絡看。') })).toEqual([
      `${faqZh}:3:13 half-width-punctuation`,
      `${faqZh}:3:16 mainland-term`,
    ]);
  });

  it('is judged in registries and in names beside English ones', async () => {
    const changes: Changes = {
      'departments.yaml': replace('業務組', '业務組'),
      [faqZh]: replace('{ zh-TW: 服務計畫,', '{ zh-TW: 服务計畫,'),
    };
    expect(await found(changes)).toEqual([
      'departments.yaml:2:18 simplified-character',
      `${faqZh}:14:21 simplified-character`,
    ]);
  });

  it('suggests what Taiwan writes', async () => {
    const [diagnostic] = await diagnosticsOf({ [faqZh]: append('\n請下載軟件。\n') });
    expect(diagnostic).toMatchObject({ rule: 'mainland-term', severity: 'warning', suggestion: '軟體' });
  });
});

describe('English', () => {
  it.each([
    ['a misspelt word', 'Call us about electricty.', ['15 unknown-word']],
    ['British and American spelling', 'The colour of the meter centre, organised by licence, is gray.', []],
    [
      'initials, numbers, code and addresses',
      'TPC, SiteTree, 3rd, kWh2, `electricty`, www.udn.example, a@electricty.example',
      [],
    ],
    ['a name nobody listed', 'The Beishi office', ['5 unknown-word']],
    ['a genitive and a contraction', 'The office’s meters don’t stop.', []],
    ['31 words', `${'word '.repeat(30)}word.`, ['1 long-sentence-words']],
    ['30 words', `${'word '.repeat(29)}word.`, []],
    ['office language', 'Call prior to a visit.', ['6 hard-word']],
    ['a hard word inside another', 'The terminated contract.', []],
  ])('is judged: %s', async (_what, text, expected) => {
    expect(await foundInEnglish(text)).toEqual(expected);
  });

  it('suggests what was meant, as a notice', async () => {
    const [diagnostic] = await diagnosticsOf({ [faqEn]: append('\nThe tranfser form.\n') });
    expect(diagnostic).toMatchObject({ rule: 'unknown-word', severity: 'notice', suggestion: 'transfer' });
  });

  it('may use the words the office has listed', async () => {
    const changes: Changes = {
      'words.txt': '# Names\nBeishi\n\nBeipower\n',
      [faqEn]: append('\nBeipower in Beishi.\n'),
    };
    expect(await found(changes)).toEqual([]);
  });

  it('is not asked of a list of words that cannot be read as good', async () => {
    expect(await found({ 'words.txt': new Uint8Array([0xff, 0xfe, 0xff]) })).toEqual([
      'words.txt:1:1 invalid-utf8',
    ]);
  });
});

describe('the bilingual glossary', () => {
  const glossary =
    '- term: 過戶\n  renderings: { en: [transfer] }\n  source: https://office.example/en\n- term: 停電\n  renderings: { en: [outage, power is out] }\n  source: https://office.example/en\n';

  it('is kept where the translation uses any rendering, in any case', async () => {
    expect(await found({ 'glossary.yaml': glossary })).toEqual([]);
  });

  it('is missed at the passage of the translation that should have the word', async () => {
    const changes: Changes = {
      'glossary.yaml': glossary,
      [faqZh]: append('\n請看電價表。\n'),
      [faqEn]: append('\nSee the prices.\n'),
    };
    const entry =
      '- term: 電價表\n  renderings: { en: [Rate Schedules] }\n  source: https://office.example/en\n';
    expect(await found({ ...changes, 'glossary.yaml': glossary + entry })).toEqual([
      `${faqEn}:11:1 glossary-term`,
    ]);
  });

  it('takes a term inside a longer one for part of that', async () => {
    const longer =
      '- term: 電價表\n  renderings: { en: [prices] }\n  source: https://office.example/en\n- term: 電價\n  renderings: { en: [tariff] }\n  source: https://office.example/en\n';
    const changes: Changes = {
      'glossary.yaml': longer,
      [faqZh]: append('\n請看電價表。\n'),
      [faqEn]: append('\nSee the prices.\n'),
    };
    expect(await found(changes)).toEqual([]);
  });

  it('names its sources', async () => {
    expect(await found({ 'glossary.yaml': '- term: 過戶\n  renderings: { en: [transfer] }\n' })).toEqual([
      'glossary.yaml:1:3 missing-field',
    ]);
  });
});
