import { describe, expect, it } from 'vitest';
import type { BodyFormat } from '../../../src/model/body/body.ts';
import { diagnosticsInText } from '../../support/diagnostics-in-text.ts';

/** `line:column rule` of what is found in a text, and what was meant. */
async function told(text: string, format: BodyFormat = 'md', kind = 'faqs'): Promise<string[]> {
  const diagnostics = await diagnosticsInText(text, format, kind);
  return diagnostics.map(({ line, column, rule, suggestion }) =>
    `${line}:${column} ${rule} ${suggestion ?? ''}`.trim(),
  );
}

describe('headings of a text', () => {
  it.each([
    ['## 甲\n\n### 乙\n\n## 丙\n\n### 丁\n\n#### 戊', []],
    ['# 甲', ['1:1 heading-too-high']],
    ['### 甲', ['1:1 skipped-heading']],
    ['## 甲\n\n#### 乙\n\n##### 丙', ['3:1 skipped-heading']],
    ['## 甲\n\n#### 乙\n\n### 丙', ['3:1 skipped-heading']],
    ['# 甲\n\n### 乙', ['1:1 heading-too-high', '3:1 skipped-heading']],
  ])('begin at the second level and skip none: %j', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  it('may be all there is of a text, but something is', async () => {
    expect(await told('', 'md')).toEqual(['1:1 empty-body']);
    expect(await told('', 'mdx', 'processes')).toEqual([]);
    expect(await told('', 'md', 'pages')).toEqual(['1:1 empty-body']);
  });
});

describe('links of a text', () => {
  it.each([
    ['[過戶](/processes/transfer/)', []],
    ['一行\n\n再[過戶](/processes/transfer)', ['3:2 broken-link /processes/transfer/']],
    ['[過戶](/processes/transfer/checklist/)', []],
    ['[過戶](/zh-TW/processes/transfer/)', ['1:1 broken-link /processes/transfer/']],
    ['[過戶](/xx/processes/transfer/)', ['1:1 broken-link /processes/transfer/']],
    ['[過戶](?a)', ['1:1 broken-link /']],
    ['[過戶](transfer/)', ['1:1 broken-link /processes/transfer/']],
    ['[過戶](../../processes/transfer/)', ['1:1 broken-link /processes/transfer/']],
    ['[停電](power-out)', ['1:1 broken-link']],
    ['[過戶](plan.pdf)', ['1:1 missing-attachment']],
    ['[過戶](a.b/c)', ['1:1 broken-link']],
    ['[過戶]( )', ['1:1 empty-link']],
    ['[過戶](WWW.example.org)', ['1:1 link-without-protocol https://WWW.example.org']],
    ['[過戶](xwww.example.org)', ['1:1 missing-attachment']],
    ['[過戶](http://localhost)', ['1:1 own-computer-link /']],
    ['[過戶](http://localhost:1/a/b)', ['1:1 own-computer-link /a/b']],
    ['[過戶](https://127.0.0.1/a)', ['1:1 own-computer-link /a']],
    ['[過戶](https://127.0.0.1.example/a)', []],
    ['[過戶](https://a.example/http://localhost/)', []],
    ['[過戶](HTTPS://a.example/)', []],
    ['[過戶](tel:1911)', []],
    ['[過戶](vbscript:a)', ['1:1 unsafe-link']],
    ['[過戶](javascript:a)', ['1:1 unsafe-link']],
    ['[過戶][a]\n\n[a]: /nowhere/\n', ['3:1 broken-link']],
    ['[過戶](/classes/theme/)', []],
    ['[過戶](/classes/theme/999/)', ['1:1 broken-link /classes/theme/100/']],
    ['[過戶](/disclosures/category/plan/)', ['1:1 broken-link /disclosures/category/plans/']],
  ])('lead somewhere: %s', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  it.each([
    ['[全文](plan.pdf)', []],
    ['[全文](plan.pdf#page=2)', []],
    ['[全文](pl%61n.pdf?a)', []],
    ['[全文](100%.pdf)', ['1:1 missing-attachment']],
    ['[全文](plans.pdf)', ['1:1 missing-attachment plan.pdf']],
  ])('lead to files of the item: %s', async (text, expected) => {
    expect(await told(text, 'md', 'disclosures')).toEqual(expected);
  });

  it.each([
    ['## 甲\n\n[到甲](#甲)', []],
    ['## 甲\n\n[到甲](#%E7%94%B2)', []],
    ['## 甲乙丙丁戊\n\n[到甲](#甲乙丙丁)', ['3:1 broken-anchor #甲乙丙丁戊']],
    ['## 甲\n\n[到甲](#完全不同)', ['3:1 broken-anchor']],
    ['[頂端](#)', []],
    ['[過戶](/processes/transfer/#x)', ['1:1 broken-anchor']],
    ['[過戶](/processes/transfer/?a#x)', ['1:1 broken-anchor']],
    ['[過戶](/processes/transfer/#)', []],
    ['[過戶](https://a.example/#x)', []],
  ])('lead to a heading: %j', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  it.each([
    ['[這裡](/processes/transfer/)', ['1:1 vague-link-text']],
    ['[ 點 此！](/processes/transfer/)', ['1:1 link-text-mismatch']],
    ['[「這裡」。](/processes/transfer/)', ['1:1 vague-link-text']],
    ['[Read  More](https://a.example/)', ['1:1 vague-link-text']],
    ['[申請過戶的方法](/processes/transfer/)', []],
    ['[停電](/processes/transfer/)', ['1:1 link-text-mismatch']],
    ['[停電](/faqs/power-out/)', []],
    ['[停電](https://a.example/)', []],
  ])('say where they lead: %s', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  it.each([
    ['［甲］(/faqs/power-out/)', ['1:1 link-in-wide-brackets [甲](/faqs/power-out/)']],
    ['一\n二[甲]（https://a.example/）三', ['2:2 link-in-wide-brackets [甲](https://a.example/)']],
    ['## [甲］（/a/)', ['1:4 link-in-wide-brackets [甲](/a/)']],
    ['| 甲 |\n| - |\n| ［甲］（tel:1911） |', ['3:3 link-in-wide-brackets [甲](tel:1911)']],
    ['`［甲］（/a/）`', []],
    ['`甲`［甲］（/a/）', ['1:4 link-in-wide-brackets [甲](/a/)']],
    ['［甲］（乙）', []],
  ])('stand in narrow brackets: %j', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });
});

describe('pictures and quotes of a text', () => {
  it.each([
    ['![](https://a.example/a.png)', ['1:1 missing-alt', '1:1 image-elsewhere']],
    ['![ ][a]\n\n[a]: HTTP://a.example/a.png', ['1:1 missing-alt', '3:1 image-elsewhere']],
    ['[甲][a]\n\n[a]: https://a.example/a.png', []],
    ['> 甲', ['1:1 quote-without-source']],
    ['甲\n\n> 乙', ['3:1 quote-without-source']],
  ])('are reported: %j', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  it.each([
    ['![甲](plan.pdf)', ['1:1 image-without-source']],
    ['![甲][a]\n\n[a]: plan.pdf', ['3:1 image-without-source']],
    ['甲 ![甲](missing.png)', ['1:3 missing-attachment']],
  ])('that the item holds have a source: %j', async (text, expected) => {
    expect(await told(text, 'md', 'disclosures')).toEqual(expected);
  });

  it('may be quoted with a source', async () => {
    const quote = (inner: string) =>
      `<Quote name="甲" url="https://a.example/" licence="own">\n\n${inner}\n\n</Quote>`;
    expect(await told(quote('> 乙'), 'mdx', 'processes')).toEqual([]);
    expect(await told(`<Note kind="info">\n\n> 乙\n\n</Note>`, 'mdx', 'processes')).toEqual([
      '3:1 quote-without-source',
    ]);
  });
});

describe('code and HTML of a text', () => {
  it.each([
    ['```\n甲\n```', []],
    ['```js\n甲\n```\n\n乙', []],
    ['甲\n\n```\n乙', ['3:1 unclosed-fence']],
    ['~~~\n甲\n```', ['1:1 unclosed-fence']],
    ['````\n甲\n```', ['1:1 unclosed-fence']],
    ['```\n甲\n`````', []],
    ['```\n甲\n```  ', []],
    ['```\n甲\n``` x', ['1:1 unclosed-fence']],
    ['```', ['1:1 unclosed-fence']],
    ['```\n```', []],
    ['> ```\n> 甲\n> ```', ['1:1 quote-without-source']],
    ['- ```\n  甲\n  ```', []],
    ['- ```\n  甲', ['1:3 unclosed-fence']],
    ['    甲\n    乙', []],
    ['    ```\n    乙', []],
  ])('fences are closed: %j', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  it.each([
    ['<!-- 甲 -->', []],
    ['甲 <!-- 乙 --> 丙', []],
    ['<!---->', []],
    ['<!--> 甲 -->', ['1:1 raw-html']],
    ['<!---> 甲 -->', ['1:1 raw-html']],
    ['<!-- 甲 --!> 乙 -->', ['1:1 raw-html']],
    ['<!-- 甲 --> <b>', ['1:1 raw-html']],
    ['甲<b>乙</b>', ['1:2 raw-html']],
    ['甲</b>乙', ['1:2 raw-html']],
    ['甲<b>乙</b>、<i>丙</i>', ['1:2 raw-html', '1:11 raw-html']],
    ['甲<b>乙</i>', ['1:2 raw-html', '1:6 raw-html']],
    ['甲<br/>乙', ['1:2 raw-html']],
    ['<Note>甲</Note>', ['1:1 component-needs-mdx']],
    ['甲<Pending />', ['1:2 component-needs-mdx']],
  ])('HTML is none of Markdown: %j', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  it.each([
    ['甲{"乙"}', []],
    ["甲{'乙'}", []],
    ['甲{1 + 1}', ['1:2 expression-in-content']],
    ['{alert()}', ['1:1 expression-in-content']],
    ['import a from "b"\n\n甲', ['1:1 script-in-content']],
    ['甲\n\nexport const a = 1', ['3:1 script-in-content']],
  ])('code is no content: %j', async (text, expected) => {
    expect(await told(text, 'mdx', 'processes')).toEqual(expected);
  });
});

describe('components of a text', () => {
  const note = (properties: string, inner = '甲') => `<Note${properties}>\n\n${inner}\n\n</Note>`;

  it.each([
    [note(' kind="info"'), []],
    [note(' kind="warning"'), []],
    [note(" kind={'info'}"), []],
    [note(''), ['1:1 missing-property']],
    [note(' kind="infos"'), ['1:1 bad-property info']],
    [note(' kind="red"'), ['1:1 bad-property']],
    [note(' kinds="info"'), ['1:1 unknown-property kind']],
    [note(' kind="info" colour="red"'), ['1:1 unknown-property']],
    [note(' kind="info" toString="a"'), ['1:1 unknown-property']],
    [note(' kind={a}'), ['1:1 expression-in-content']],
    [note(' {...a}'), ['1:1 expression-in-content']],
    [note(' kind="info" onclick="a"'), ['1:1 event-handler']],
    [note(' kind="info" ONLOAD="a"'), ['1:1 event-handler']],
    [note(' kind="info"', ''), ['1:1 empty-component']],
    [note(' kind="info"', '- '), ['1:1 empty-component']],
    [note(' kind="info"', '`甲`'), []],
    ['甲<Pending />', ['1:2 pending-text']],
    ['甲<Pending>乙</Pending>', ['1:2 text-in-component', '1:2 pending-text']],
    ['一<Pending />\n\n<Pending />', ['1:2 pending-text']],
    ['<SiteTree />', ['1:1 misplaced-component']],
    ['<Unconfirmed>\n\n甲\n\n</Unconfirmed>', ['1:1 unconfirmed-outside-sample']],
    ['<Notes kind="info">\n\n甲\n\n</Notes>', ['1:1 unknown-component Note']],
    ['<Carousel />', ['1:1 unknown-component']],
    ['<note />', ['1:1 unknown-component Note']],
    ['<div />', ['1:1 raw-html']],
    ['<toString />', ['1:1 raw-html']],
    ['<constructor />', ['1:1 raw-html']],
    ['甲<>乙</>', ['1:2 raw-html']],
  ])('are those of the list, with their properties: %j', async (text, expected) => {
    const found = await told(text, 'mdx', 'processes');
    expect(found.sort()).toEqual([...expected].sort());
  });

  it.each([
    ['name="甲" url="https://a.example/" licence="own"', []],
    ['name="甲" url="http://a.example/" licence="own"', []],
    ['name=" " url="https://a.example/" licence="own"', ['1:1 bad-property']],
    ['name="甲" url="a.example" licence="own"', ['1:1 bad-property']],
    ['name="甲" url="https://" licence="own"', ['1:1 bad-property']],
    ['name="甲" url="ftp://a.example/" licence="own"', ['1:1 bad-property']],
    ['name="甲" url="/https:" licence="own"', ['1:1 bad-property']],
    ['name="甲" url="https://a.example/" licence="owns"', ['1:1 bad-property own']],
    ['name="甲" licence="own"', ['1:1 missing-property']],
    ['licence="own"', ['1:1 missing-property', '1:1 missing-property']],
  ])('have a source for what they quote: %s', async (properties, expected) => {
    expect(await told(`<Quote ${properties}>\n\n甲\n\n</Quote>`, 'mdx', 'processes')).toEqual(expected);
  });

  it('stand on the pages they are for', async () => {
    expect(await told('<SiteTree />', 'mdx', 'pages')).toEqual([]);
  });
});
