import { describe, expect, it } from 'vitest';
import { parseBody, treeOf } from '../../../src/model/body/body.ts';
import { plainText, walkBody } from '../../../src/model/body/walk-body.ts';
import { mdxProcessor } from '../../../src/render/mdx-processor.ts';
import { renderMarkdown } from '../../../src/render/render-markdown.ts';
import { plainContext } from '../../support/text-context.ts';

/** The HTML of a text, its line breaks and the wrapper of a table left out. */
async function render(text: string): Promise<string> {
  const { html } = await renderMarkdown({ text }, plainContext);
  return html.replaceAll('\n', '');
}

describe('emphasis beside Chinese marks', () => {
  it.each([
    ['這是**重要的事。**所以', '這是<strong>重要的事。</strong>所以'],
    ['依**《電業法》**辦', '依<strong>《電業法》</strong>辦'],
    [
      '**「甲」**與**「乙」**及***「丙」***的',
      '<strong>「甲」</strong>與<strong>「乙」</strong>及<em><strong>「丙」</strong></em>的',
    ],
    ['見**[說明](/faqs/)**。', '見<strong><a href="/faqs/">說明</a></strong>。'],
    ['約**50%**的戶、**(註)**說', '約<strong>50%</strong>的戶、<strong>(註)</strong>說'],
    ['用*“重點”*也', '用<em>“重點”</em>也'],
    ['舊~~「甲」~~的', '舊<del>「甲」</del>的'],
    ['請看__「甲」__的與__乙__丙', '請看<strong>「甲」</strong>的與<strong>乙</strong>丙'],
    [
      '見**https://a.example/b**的',
      '見<strong><a href="https://a.example/b">https://a.example/b</a></strong>的',
    ],
    ['## **甲：**乙', '<h2 id="甲乙"><strong>甲：</strong>乙</h2>'],
    ['- **甲：**乙', '<li><strong>甲：</strong>乙</li>'],
    ['> **甲：**乙', '<p><strong>甲：</strong>乙</p>'],
    ['| 甲 |\n| - |\n| 乙**（丙）**丁 |', '<td>乙<strong>（丙）</strong>丁</td>'],
    ['say **"yes"** or **no.** Then', '<strong>"yes"</strong> or <strong>no.</strong> Then'],
  ])('%s', async (text, html) => {
    expect(await render(text)).toContain(html);
  });
});

describe('marks that mean nothing to Markdown', () => {
  it.each([
    ['8:00~12:00、13:00~17:00', '8:00~12:00、13:00~17:00'],
    ['費用100~200元，需3~5天', '費用100~200元，需3~5天'],
    ['箱體 5*3*2 公尺', '箱體 5*3*2 公尺'],
    ['長 3*寬 4*高 2', '長 3*寬 4*高 2'],
    ['電號 12*34*56', '電號 12*34*56'],
    ['面積 a*b*c', '面積 a*b*c'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['a_b_c、snake_case', 'a_b_c、snake_case'],
    ['申請書_過戶_1、a__b__c', '申請書_過戶_1、a__b__c'],
    ['**未關、*也是', '**未關、*也是'],
    ['\\~甲\\*乙', '~甲*乙'],
    ['`a*「b」*c~d`', '<code>a*「b」*c~d</code>'],
    ['![3*甲*「乙」~丙](/a~b.png)', '<img src="/a~b.png" alt="3*甲*「乙」~丙">'],
    ['[甲](/~a/1*2*3)', '<a href="/~a/1*2*3">甲</a>'],
  ])('%s', async (text, html) => {
    expect(await render(text)).toBe(`<p>${html}</p>`);
  });

  it('two tildes strike', async () => {
    expect(await render('舊~~每度3元~~停用')).toContain('舊<del>每度3元</del>停用');
  });
});

describe('a bare address ends before', () => {
  it.each(['。', '，', '（', '）', '」', '請', '　', '、', 'ㄅ', '】'])('%s', async (next) => {
    expect(await render(`見 https://a.example/b~c${next}後**「丁」**的`)).toBe(
      `<p>見 <a href="https://a.example/b~c">https://a.example/b~c</a>${next}後<strong>「丁」</strong>的</p>`,
    );
  });

  it('but one in the brackets of a link, or in a definition, is the whole of it', async () => {
    const html = await render(
      '[甲](https://a.example/說明)、<https://a.example/乙>與[丙]\n\n[丙]: https://a.example/丁\n',
    );
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, link]) => decodeURI(link ?? ''))).toEqual([
      'https://a.example/說明',
      'https://a.example/乙',
      'https://a.example/丁',
    ]);
  });
});

describe('lists as people type them', () => {
  it.each([
    ['步驟：\n1.甲\n2.乙', '<p>步驟：</p><ol><li>甲</li><li>乙</li></ol>'],
    ['1.[甲](/a/)\n2.**乙**', '<ol><li><a href="/a/">甲</a></li><li><strong>乙</strong></li></ol>'],
    ['-甲\n-乙', '<ul><li>甲</li><li>乙</li></ul>'],
    ['－甲\n－乙', '<ul><li>甲</li><li>乙</li></ul>'],
    ['１．甲\n２．乙', '<ol><li>甲</li><li>乙</li></ol>'],
    ['1）甲\n2）乙', '<ol><li>甲</li><li>乙</li></ol>'],
    ['1.　甲\n2.　乙', '<ol><li>甲</li><li>乙</li></ol>'],
    ['•甲\n• 乙', '<ul><li>甲</li><li>乙</li></ul>'],
    ['●　甲\n●　乙', '<ul><li>甲</li><li>乙</li></ul>'],
    ['\uF0B7甲\n\uF0B7\t乙', '<ul><li>甲</li><li>乙</li></ul>'],
    ['##甲', '<h2 id="甲">甲</h2>'],
    ['##　甲', '<h2 id="甲">甲</h2>'],
    ['> 1.甲\n> 2.乙', '<blockquote><ol><li>甲</li><li>乙</li></ol></blockquote>'],
    ['-ATM轉帳\n-LINE 付款', '<ul><li>ATM轉帳</li><li>LINE 付款</li></ul>'],
    ['1.ATM轉帳\n2.乙', '<ol><li>ATM轉帳</li><li>乙</li></ol>'],
    ['Ø 甲\nØ 乙', '<ul><li>甲</li><li>乙</li></ul>'],
    // What Markdown knows no list for begins a line.
    ['說明：\n2. 甲\n3. 乙', '<p>說明：<br>2. 甲<br>3. 乙</p>'],
    ['壹、甲\n貳、乙', '<p>壹、甲<br>貳、乙</p>'],
    ['A.甲\nB.乙', '<p>A.甲<br>B.乙</p>'],
    ['1.1 甲\n1.2 乙', '<p>1.1 甲<br>1.2 乙</p>'],
    ['問：甲？\n答：乙。', '<p>問：甲？<br>答：乙。</p>'],
    ['說明：\n一、甲\n二、乙', '<p>說明：<br>一、甲<br>二、乙</p>'],
    ['(1)甲\n(2)乙\n（三）丙', '<p>(1)甲<br>(2)乙<br>（三）丙</p>'],
    ['應備：\n①甲\n□乙\n※丙', '<p>應備：<br>①甲<br>□乙<br>※丙</p>'],
    // No lists.
    ['-5°C 以下', '<p>-5°C 以下</p>'],
    ['1.5 公尺', '<p>1.5 公尺</p>'],
    ['-以下空白-', '<p>-以下空白-</p>'],
    ['1.a.example 的', '<p>1.a.example 的</p>'],
    ['115.11.20 起', '<p>115.11.20 起</p>'],
    ['```\n1.甲\n-乙~\n```', '<pre><code>1.甲-乙~</code></pre>'],
  ])('%j', async (text, html) => {
    expect(await render(text)).toBe(html);
  });

  it.each([
    ['1. 甲\n3. 乙\n5. 丙', [undefined, '3', '5']],
    ['3. 甲\n2. 乙\n1. 丙', [undefined, '2', '1']],
    ['114. 甲\n116. 乙\n117. 丙', [undefined, '116', undefined]],
    ['1. 甲\n1. 乙\n1. 丙', [undefined, undefined, undefined]],
    ['1.甲\n3.乙', [undefined, '3']],
  ])('%j keeps its numbers', async (text, values) => {
    const html = await render(text);
    expect([...html.matchAll(/<li(?: value="(\d+)")?>/g)].map(([, value]) => value)).toEqual(values);
  });
});

describe('indents', () => {
  it.each([
    ['1. 甲\n  - 乙\n  - 丙\n2. 丁', '<ol><li>甲<ul><li>乙</li><li>丙</li></ul></li><li>丁</li></ol>'],
    [
      '1. 甲\n  - 乙\n    - 丙\n  - 丁\n2. 戊',
      '<ol><li>甲<ul><li>乙<ul><li>丙</li></ul></li><li>丁</li></ul></li><li>戊</li></ol>',
    ],
    ['1. 甲\n\n  乙\n\n2. 丙', '<ol><li><p>甲</p><p>乙</p></li><li><p>丙</p></li></ol>'],
    ['- 甲\n - 乙\n- 丙', '<ul><li>甲<ul><li>乙</li></ul></li><li>丙</li></ul>'],
    ['1. 甲\n 2. 乙', '<ol><li>甲</li><li>乙</li></ol>'],
    ['    甲\n\n乙', '<p>甲</p><p>乙</p>'],
    ['\t甲\n\t乙', '<p>甲乙</p>'],
    ['## 甲\n    乙', '<h2 id="甲">甲</h2><p>乙</p>'],
    ['    - 甲\n    - 乙', '<ul><li>甲</li><li>乙</li></ul>'],
    ['- 甲\n\n      乙', '<ul><li><p>甲</p><p>乙</p></li></ul>'],
    ['>     甲', '<blockquote><p>甲</p></blockquote>'],
    ['　　甲\n\n　　乙', '<p>　　甲</p><p>　　乙</p>'],
    ['甲[^1]\n\n[^1]: 乙\n\n    丙', '<p>丙 <a href="#note-reference-1"'],
  ])('%j', async (text, html) => {
    expect(await render(text)).toContain(html);
  });
});

describe('line breaks', () => {
  it.each([
    ['停電時請先\n確認', '<p>停電時請先確認</p>'],
    ['**甲**\n乙', '<p><strong>甲</strong>乙</p>'],
    ['甲，\n**乙**', '<p>甲，<strong>乙</strong></p>'],
    ['first\nsecond', '<p>first\nsecond</p>'],
    ['甲\nsecond', '<p>甲\nsecond</p>'],
  ])('%j', async (text, html) => {
    expect((await renderMarkdown({ text }, plainContext)).html.trim()).toBe(html);
  });
});

describe('positions', () => {
  it.each([
    ['甲**「乙」**丙**丁。**戊己', '戊己'],
    ['1.甲\n2.乙丙丁', '乙丙丁'],
    ['1. 甲\n  - 乙~丙\n\n  丁', '丁'],
    ['    甲乙\n    丙丁', '甲乙\n丙丁'],
    ['見https://a.example/b。後', '。後'],
    ['說\n(1)甲\n(2)**乙：**丙', '丙'],
  ])('of %j are those of the text as it was written', (text, value) => {
    const { body } = parseBody('index.zh-TW.md', text, 'md');
    const nodes = body ? [...walkBody(treeOf(body))].map(({ node }) => node) : [];
    const node = nodes.find((candidate) => candidate.type === 'text' && candidate.value === value);
    const start = text.indexOf(value.split('\n')[0] ?? value);
    const before = text.slice(0, start).split('\n');
    expect(node?.position?.start).toEqual({
      offset: start,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
    });
    const last = value.split('\n').at(-1) ?? value;
    expect(node?.position?.end.offset).toBe(text.indexOf(last, start) + last.length);
  });

  it('a mistake in MDX is told where it stands', () => {
    const { diagnostics } = parseBody('a.mdx', '甲**「乙」**丙~丁 <Note>戊', 'mdx');
    expect(diagnostics).toMatchObject([{ rule: 'unclosed-tag', file: 'a.mdx', line: 1, column: 13 }]);
  });
});

it('MDX is read in the same way', async () => {
  const compiler = await mdxProcessor(() => plainContext).createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: false },
  );
  const text =
    '1.**「甲」**乙 8:00~9:00\n3.<Quote\n  name="5*3*2、1~2" url="https://a.example/" licence="x">丙**「丁」**戊</Quote>，{\'3*4*5\'}\n';
  const { code = '' } = (await compiler?.process(text, '/content/a.mdx', {})) ?? {};
  expect(code).toMatch(/ol, [^]*strong, [^]*「甲」[^]*乙 8:00~9:00[^]*strong, [^]*「丁」/);
  expect(code).toContain('5*3*2、1~2');
  expect(code).toContain('3*4*5');
  expect(code).not.toMatch(/[\uFDD0-\uFDEF\u1680\u169B]/);
});

it('tells a check what it tells readers', () => {
  const { body } = parseBody('index.zh-TW.md', '8:00~9:00\n\n**「甲」**乙\n', 'md');
  expect(body && plainText(treeOf(body))).toBe('8:00~9:00\n\n「甲」乙');
});
