import { describe, expect, it } from 'vitest';
import { diagnosticsOf, found, foundInText, replace, type Change } from '../../support/make-content.ts';

const faq = 'faqs/power-out/index.zh-TW.md';

describe('a character that nobody sees, written as an escape', () => {
  it.each([
    ['a NUL', String.raw`"停電\0"`],
    ['an order for a terminal', String.raw`"\e[31m停電"`],
    ['an order by its number', String.raw`"\x1b[31m停電"`],
    ['a line that reads backwards', String.raw`"\u202E停電"`],
    ['an isolate', String.raw`"停\u2066電"`],
    ['a next line', String.raw`"停\N電"`],
    ['half a character', String.raw`"停\uD83D電"`],
    ['no character', String.raw`"停\uFFFF電"`],
  ])('is refused at the line of the value: %s', async (_what, value) => {
    const title = { [faq]: replace('停電了怎麼辦？', value) };
    expect(await found(title)).toEqual([`${faq}:2:8 hidden-character`]);
    const name = { 'departments.yaml': replace('業務組', value) };
    expect(await found(name)).toEqual(['departments.yaml:2:18 hidden-character']);
  });

  it.each<[string, Record<string, Change>, string]>([
    [
      'a list',
      { [faq]: replace('keywords: [停電]', String.raw`keywords: [停電, "\b"]`) },
      `${faq}:4:16 hidden-character`,
    ],
    [
      'a key',
      { 'synonyms.yaml': replace('en:', String.raw`"en\u202E":`) },
      'synonyms.yaml:3:1 hidden-character',
    ],
    [
      'JSON',
      { 'classification/cake.json': replace('經濟', String.raw`經濟\u0007`) },
      'classification/cake.json:5:43 hidden-character',
    ],
    [
      'an address',
      { 'site.yaml': replace('https://office.example/', String.raw`"https://office.example/\u202E"`) },
      'site.yaml:4:6 hidden-character',
    ],
  ])('is refused in %s', async (_where, changes, expected) => {
    expect(await found(changes)).toEqual([expected]);
  });

  it('is told from a tab, a line feed and a whole character', async () => {
    expect(
      await found({ [faq]: replace('停電時先做什麼。', String.raw`"停電時\t先做什麼\nA。\U0001F50C"`) }),
    ).toEqual([]);
  });
});

describe.each(['md', 'mdx'] as const)(
  'a character that nobody sees, written as its number in .%s',
  (format) => {
    it.each([
      ['in words', '停電 &#x202E; 電停', '1:4'],
      ['in decimal', '停電 &#8238; 電停', '1:4'],
      ['on the second line', '停電\\\n請看 &#x202E; 電停', '2:4'],
      ['as a NUL', '停電 &#0; 電停', '1:4'],
      ['as half a character', '停電 &#xD83D; 電停', '1:4'],
      ['beyond the last one', '停電 &#x110000; 電停', '1:4'],
      ['in a heading', '## 停電&#x202E;', '1:6'],
      ['in the address of a link', '[過戶](https://a.example/&#x202E;b)', '1:24'],
      ['in the address of a definition', '[過戶][b]\n\n[b]: https://a.example/&#x202E;b', '3:24'],
      ['in the title of a link', '[過戶](https://a.example/ "&#x202E;")', '1:26'],
      ['in the words for a picture', '![電&#x202E;](plan.pdf)', '1:4'],
    ])('is refused at its line: %s', async (_where, text, place) => {
      const told = await foundInText(text, format);
      expect(told.filter((line) => line.endsWith('hidden-character'))).toEqual([`${place} hidden-character`]);
    });

    it('is words inside code', async () => {
      expect(await foundInText('寫成 `&#x202E;` 沒有用。', format)).toEqual([]);
    });

    it('is told from a number of another character', async () => {
      expect(await foundInText('停電 &#x96FB; 與 &amp; 與 &#9; 電', format)).toEqual([]);
    });
  },
);

it('is refused in a property of a component', async () => {
  const quote = '<Quote name="甲&#x202E;" url="https://a.example/" licence="own">\n\n字。\n\n</Quote>';
  expect(await foundInText(quote, 'mdx')).toEqual(['1:15 hidden-character']);
});

describe('a character without width', () => {
  it.each([
    ['停\u200B電', ['1:2 zero-width-character']],
    ['\u2060停電\uFEFF', ['1:1 zero-width-character', '1:4 zero-width-character']],
    ['停\u200D電', ['1:2 zero-width-character']],
    // Persian parts and Sinhala joins letters with them, and a family is four people.
    ['می\u200Cخواهم、ශ්\u200Dරී、👨\u200D👩\u200D👧', []],
  ])('is told where it stands: %j', async (text, expected) => {
    const zeroWidth = (await foundInText(text, 'md')).filter((line) => line.includes('zero-width'));
    expect(zeroWidth).toEqual(expected);
  });

  it('is deleted from a field by --fix', async () => {
    const [diagnostic] = await diagnosticsOf({ [faq]: replace('停電了怎麼辦？', '停電\u200B了怎麼辦？') });
    expect(diagnostic).toMatchObject({
      rule: 'zero-width-character',
      line: 2,
      column: 10,
      severity: 'warning',
    });
    expect(diagnostic?.edit).toMatchObject({ text: '' });
  });
});
