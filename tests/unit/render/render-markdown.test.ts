import { describe, expect, it } from 'vitest';
import { parseBody, treeOf } from '../../../src/model/body/body.ts';
import { idsOfHeadings } from '../../../src/model/body/heading-ids.ts';
import { renderMarkdown } from '../../../src/render/render-markdown.ts';
import type { TextContext } from '../../../src/render/text-context.ts';
import { plainContext } from '../../support/text-context.ts';

describe('renderMarkdown', () => {
  it.each(['Attachments', 'Main', 'Top', 'Related', 'Steps', 'Documents', 'Glance', 'Footer contact'])(
    'gives the heading “%s” an id that no part of the page has',
    async (heading) => {
      const own = heading.toLowerCase().replace(' ', '-');
      const { html, ids } = await render(`## ${heading}\n`);
      expect(html).not.toContain(`id="${own}"`);
      expect(html).toContain(`<h2 id="${String(ids[0])}">`);
    },
  );

  it('gives a heading of signs alone an id that a link can name', async () => {
    expect((await render('## ？！\n')).html).toMatch(/<h2 id="section[-\d]*">/);
  });

  it('gives headings the ids the content check knows them by', async () => {
    const { html, ids } = await render('## 附件\n\n## Steps\n\n## …\n\n## Steps\n\n## !\n');
    expect([...html.matchAll(/<h2 id="([^"]*)"/g)].map(([, id]) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(5);
  });

  it('gives footnotes the words and the ids of the page', async () => {
    const { html, ids } = await render('依規定[^a]辦理[^a]。\n\n## Notes\n\n[^a]: 見該法。\n');
    expect(html).toContain(
      '<a href="#note-1" id="note-reference-1" data-footnote-ref aria-label="Note 1">1</a>',
    );
    expect(html).toContain('<h2 id="notes">Notes</h2>');
    expect(html).toMatch(
      /<li id="note-1">\s*<p>見該法。 <a href="#note-reference-1" [^>]*aria-label="Back to note 1"/,
    );
    expect(html).toMatch(/<a href="#note-reference-1-2" [^>]*aria-label="Back to note 1-2"/);
    expect(html).not.toMatch(/footnote-label|user-content/);
    expect(ids).toEqual(['notes-1']);
  });

  it('shows a task list as signs, not as controls', async () => {
    const { html } = await render('- [ ] 影印\n- [x] 簽名\n');
    expect(html).not.toContain('<input');
    expect(html.replace(/<[^>]+>/g, '')).toMatch(/☐ 影印\s+☑ 簽名/);
  });

  it('makes a heading cell without words a plain cell', async () => {
    const { html } = await render('| | 費用 |\n| - | - |\n| 甲 | 1 |\n');
    expect(html).toContain('<td></td>');
    expect(html.match(/<th[ >]/g)).toHaveLength(1);
  });

  it.each([
    ['[計畫](plan.pdf)', '計畫（PDF，2 KB）'],
    ['[計畫（PDF）](plan.pdf#page=2)', '計畫（PDF，2 KB）'],
    ['[計畫（全文）](plan.pdf)', '計畫（全文）（PDF，2 KB）'],
    ['[計畫](other.pdf)', '計畫'],
    ['[計畫](%)', '計畫'],
  ])('says once which format a file has and how large it is: %s', async (text, shown) => {
    expect((await render(`${text}\n`)).html).toContain(`>${shown}</a>`);
  });

  it('keeps a comment in the title of a link a title', async () => {
    const { html } = await render('[q](/faqs/ "<!--component 0-->")\n');
    expect(html).toBe('<p><a href="/faqs/" title="<!--component 0-->">q</a></p>\n');
  });

  it('lists the headings of the second level alone', async () => {
    const { headings } = await renderMarkdown({ text: '## 甲\n\n### 乙\n\n## 丙\n' }, context);
    expect(headings).toEqual([
      { id: '甲', text: '甲' },
      { id: '丙', text: '丙' },
    ]);
  });

  it('names the tables under a heading apart', async () => {
    const table = '| 項目 |\n| - |\n| 1 |\n';
    const { html } = await render(`## 費用\n\n${table}\n${table}`);
    expect([...html.matchAll(/<section[^>]* aria-label="([^"]*)"/g)].map(([, label]) => label)).toEqual([
      '費用: 項目',
      '費用: 項目 (2)',
    ]);
  });

  it('leaves an editor’s comment out', async () => {
    expect((await render('前<!-- 待查 -->後\n\n<!-- 一段 -->\n')).html.trim()).toBe('<p>前後</p>');
  });

  it.each([
    ['a script', '內文。\n\n<script>alert(1)</script>\n', '3:1'],
    ['an element in a line', '甲<img src=x onerror=alert(1)>', '1:2'],
    ['markup that hides behind a comment', '<!--> <img src=x onerror=alert(1)> -->', '1:1'],
    ['an address that runs', '[甲](javascript:alert(1))', '1:1'],
    ['a picture that is no file', '![甲](data:text/html,x)', '1:1'],
    ['an address on any host', '[甲](//example.org/)', '1:1'],
  ])('stops at %s and names its place', async (_what, text, place) => {
    await expect(renderMarkdown({ text }, context)).rejects.toThrow(
      new RegExp(`^${place}: Content is words, not code`),
    );
  });
});

const context: TextContext = {
  ...plainContext,
  attachments: [
    { name: 'plan.pdf', file: 'pages/test/plan.pdf', size: 2048, label: 'PDF', mediaType: 'application/pdf' },
  ],
  describeFile: ({ label, size }) => `（${label}，${size / 1024} KB）`,
};

/** The HTML of a text without components, and the ids the check computes for its headings. */
async function render(text: string): Promise<{ html: string; ids: string[] }> {
  const { body } = parseBody('index.zh-TW.md', text, 'md');
  if (body === undefined) throw new Error('The text does not parse.');
  const { html } = await renderMarkdown(body, context);
  return { html, ids: [...idsOfHeadings(treeOf(body))] };
}
