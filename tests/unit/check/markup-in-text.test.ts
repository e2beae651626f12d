import { describe, expect, it } from 'vitest';
import {
  append,
  found,
  foundInText,
  diagnosticsOf,
  replace,
  type Changes,
} from '../../support/make-content.ts';

const both = ['md', 'mdx'] as const;

describe.each(both)('HTML in a text in .%s', (format) => {
  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script with an address', '<script src="https://a.example/b.js"></script>'],
    ['a style sheet', '<style>body</style>'],
    ['a frame', '<iframe src="https://a.example/"></iframe>'],
    ['a form', '<form action="https://a.example/"></form>'],
    ['an embedded object', '<object data="a.swf"></object>'],
    ['a link', '<a href="javascript:alert(1)">b</a>'],
    ['bold letters', '<b>重要</b>'],
    ['a box', '<div>\n\n文字\n\n</div>'],
    ['a line break', '<br />'],
    ['a drawing', '<svg width="1"></svg>'],
    ['a script of several lines', '<script>\nalert(1)\n</script>'],
  ])('is reported once, at its location: %s', async (_what, text) => {
    expect(await foundInText(text, format)).toEqual(['1:1 raw-html']);
  });

  it('is reported in the middle of a line, counting characters as an editor does', async () => {
    expect(await foundInText('停電時😀請看 <b>這裡</b>。', format)).toEqual(['1:9 raw-html']);
  });
});

describe('HTML that Markdown knows in .md alone', () => {
  it.each([
    ['an event', '<img src="a" onerror="alert(1)">', '1:1 raw-html'],
    ['a script in upper case', '<SCRIPT>alert(1)</SCRIPT>', '1:1 raw-html'],
    ['a tag that is not closed', '<b>重要', '1:1 raw-html'],
    ['a closing tag alone', '文字</main>', '1:3 raw-html'],
    ['a processing instruction', '<?php echo 1 ?>', '1:1 raw-html'],
    ['a document type', '<!DOCTYPE html>', '1:1 raw-html'],
    ['a script after a comment', '<!-- a --> <script>alert(1)</script>', '1:1 raw-html'],
    ['a comment that a browser ends early', '<!-- a --!> <script>alert(1)</script> -->', '1:1 raw-html'],
    ['a comment that a browser takes for whole', '<!--> <script>alert(1)</script> -->', '1:1 raw-html'],
    ['a comment that is not closed', '<!-- a', '1:1 raw-html'],
    ['HTML inside a list', '- <b>a</b>', '1:3 raw-html'],
    ['HTML inside a table', '| a |\n|---|\n| <br> |', '3:3 raw-html'],
    ['a component', '<Note kind="info">文字</Note>', '1:1 component-needs-mdx'],
  ])('is reported once, at its location: %s', async (_what, text, expected) => {
    expect(await foundInText(text, 'md')).toEqual([expected]);
  });

  it.each([
    '<!-- 給同事的話 -->',
    '文字 <!-- a - b --> 文字',
    '`<script>`',
    '```html\n<script></script>\n```',
    'a < b > c',
    '\\<b>',
  ])('is no HTML: %s', async (text) => {
    expect(await foundInText(text, 'md')).toEqual([]);
  });
});

describe('a component', () => {
  it.each([
    ['that does not exist', '<Notice kind="info">\n\na\n\n</Notice>', '1:1 unknown-component'],
    ['in the wrong case', '<note kind="info">\n\na\n\n</note>', '1:1 unknown-component'],
    ['of an object', '<Note.Title />', '1:1 unknown-component'],
    ['named like something every object has', '<constructor />', '1:1 raw-html'],
    ['that is not closed', '<Note kind="info">\n\na', '1:1 unclosed-tag'],
    [
      'that is not closed, inside another',
      '<Note kind="info">\n\n<Unconfirmed>a\n\n</Note>',
      '3:1 unclosed-tag',
    ],
    ['with an event', '<Note kind="info" onClick="alert(1)">\n\na\n\n</Note>', '1:1 event-handler'],
    [
      'with an event that is code',
      '<Note kind="info" onclick={() => alert(1)}>\n\na\n\n</Note>',
      '1:1 event-handler',
    ],
    ['with a property it has not', '<Note kind="info" colour="red">\n\na\n\n</Note>', '1:1 unknown-property'],
    [
      'with a property that brings HTML',
      '<Note kind="info" set:html="<b>">\n\na\n\n</Note>',
      '1:1 unknown-property',
    ],
    ['with a property under a wrong name', '<Note kinds="info">\n\na\n\n</Note>', '1:1 unknown-property'],
    ['without a property it needs', '<Note>\n\na\n\n</Note>', '1:1 missing-property'],
    ['with a value that is no choice', '<Note kind="danger">\n\na\n\n</Note>', '1:1 bad-property'],
    ['with a property without a value', '<Note kind>\n\na\n\n</Note>', '1:1 bad-property'],
    [
      'with an address that runs',
      '<Quote name="a" url="javascript:alert(1)" licence="own">\n\na\n\n</Quote>',
      '1:1 bad-property',
    ],
    [
      'with a licence nobody knows',
      '<Quote name="a" url="https://a.example/" licence="mine">\n\na\n\n</Quote>',
      '1:1 bad-property',
    ],
    ['of the pages in an item', '<SiteTree />', '1:1 misplaced-component'],
    [
      'of samples in an item that is none',
      '<Unconfirmed>三天。</Unconfirmed>',
      '1:1 unconfirmed-outside-sample',
    ],
    ['that holds nothing', '<Note kind="info"></Note>', '1:1 empty-component'],
    ['that cannot hold what it holds', '<Pending>三天</Pending>', '1:1 text-in-component'],
    ['without a name', '<>a</>', '1:1 raw-html'],
  ])('is reported once, at its location: %s', async (_what, text, expected) => {
    const all = await foundInText(text, 'mdx');
    expect(all.filter((line) => !line.endsWith('pending-text'))).toEqual([expected]);
  });

  it('says what is still missing, as a warning at its place', async () => {
    const diagnostics = await diagnosticsOf({
      'processes/transfer/index.zh-TW.mdx': append('\n費用：<Pending />\n'),
    });
    expect(diagnostics).toMatchObject([{ rule: 'pending-text', severity: 'warning', line: 35, column: 4 }]);
  });

  it('says once per item how much is missing, and not again in its translation', async () => {
    const diagnostics = await diagnosticsOf({
      'processes/transfer/index.zh-TW.mdx': append('\n費用：<Pending />，天數：<Pending />\n'),
      'processes/transfer/index.en.mdx': append('\nFee: <Pending />, days: <Pending />\n'),
    });
    expect(diagnostics).toMatchObject([{ rule: 'pending-text', file: 'processes/transfer/index.zh-TW.mdx' }]);
    expect(diagnostics[0]?.message.en).toContain('2 places');
  });

  it('may hold other components and lists', async () => {
    const text =
      '<Quote name="a" url="https://a.example/" licence="own">\n\n- a\n\n<Note kind="warning">\n\n- b\n\n</Note>\n\n</Quote>';
    expect(await foundInText(text, 'mdx')).toEqual([]);
  });

  it('may quote under a licence while the licences cannot be read', async () => {
    const changes: Changes = {
      'licences.yaml': '- [',
      'processes/transfer/index.zh-TW.mdx': append(
        '\n<Quote name="a" url="https://a.example/" licence="own">\n\na\n\n</Quote>\n',
      ),
    };
    expect((await found(changes)).map((line) => line.replace(/:.*/, ''))).toEqual(['licences.yaml']);
  });
});

it('reports a text that is nested a thousand times, instead of breaking off', async () => {
  expect(await foundInText(`${'>'.repeat(1000)} a`, 'md')).toEqual(['1:100 nested-too-deeply']);
  expect(await foundInText(`${'<Note kind="info">\n'.repeat(500)}${'</Note>\n'.repeat(500)}`, 'mdx')).toEqual(
    ['100:1 nested-too-deeply'],
  );
});

it.each([
  ['and takes in the rest', 'a\n\n```js\nb\n\n## c', ['3:1 unclosed-fence']],
  ['in a quotation', '> ```\n> a\n\nb', ['1:1 quote-without-source', '1:3 unclosed-fence']],
  ['with too few signs', '````\na\n```', ['1:1 unclosed-fence']],
  ['and it is', '```\na\n```', []],
  ['in a list, and it is', '- ```\n  a\n  ```', []],
  ['but is made by an indent', '    ```\n    a', []],
])('reports a block of code that is not closed %s', async (_how, text, expected) => {
  expect(await foundInText(text, 'md')).toEqual(expected);
});

it('reads a line of a million characters in a moment', async () => {
  expect(await foundInText('字'.repeat(1_000_000), 'md')).toEqual(['1:1 long-sentence-characters']);
});

it('reports a component in the words of a title as plain text, for there it is', async () => {
  expect(
    await found({
      'faqs/power-out/index.zh-TW.md': replace('停電了怎麼辦？', '"<script>alert(1)</script>"'),
    }),
  ).toEqual([]);
});
