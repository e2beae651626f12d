import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/model/body/body.ts';
import { idsOfHeadings } from '../../../src/model/body/heading-ids.ts';
import { renderContent } from '../../../src/site/content-tree.ts';

describe('renderContent', () => {
  it.each(['Attachments', 'Main', 'Top', 'Related', 'Steps', 'Documents', 'Glance', 'Footer contact'])(
    'gives the heading “%s” an id that no part of the page has',
    (heading) => {
      const own = heading.toLowerCase().replace(' ', '-');
      const { html, ids } = render(`## ${heading}\n`);
      expect(html).not.toContain(`id="${own}"`);
      expect(html).toContain(`<h2 id="${String(ids[0])}">`);
    },
  );

  it('gives a heading of signs alone an id that a link can name', () => {
    expect(render('## ？！\n').html).toMatch(/<h2 id="section[-\d]*">/);
  });

  it('gives headings the ids the content check knows them by', () => {
    const { html, ids } = render('## 附件\n\n## Steps\n\n## …\n\n## Steps\n\n## !\n');
    expect([...html.matchAll(/<h2 id="([^"]*)"/g)].map(([, id]) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(5);
  });

  it('leaves the sign of a footnote as text, without English words beside it', () => {
    const { html } = render('依規定[^1]辦理。\n\n[^1]: See that act.\n');
    expect(html).toContain('依規定[^1]辦理。');
    expect(html).not.toMatch(/Footnotes|aria-describedby|<sup/);
  });

  it('shows a task list as signs, not as controls', () => {
    const { html } = render('- [ ] 影印\n- [x] 簽名\n');
    expect(html).not.toContain('<input');
    expect(html.replace(/<[^>]+>/g, '')).toMatch(/☐ 影印\s+☑ 簽名/);
  });

  it('makes a heading cell without words a plain cell', () => {
    const { html } = render('| | 費用 |\n| - | - |\n| 甲 | 1 |\n');
    expect(html).toContain('<td></td>');
    expect(html.match(/<th[ >]/g)).toHaveLength(1);
  });

  it.each([
    ['[計畫](plan.pdf)', '計畫（PDF，2 KB）'],
    ['[計畫（PDF）](plan.pdf#page=2)', '計畫（PDF，2 KB）'],
    ['[計畫（全文）](plan.pdf)', '計畫（全文）（PDF，2 KB）'],
    ['[計畫](other.pdf)', '計畫'],
    ['[計畫](%)', '計畫'],
  ])('says once which format a file has and how large it is: %s', (text, shown) => {
    expect(render(`${text}\n`).html).toContain(`>${shown}</a>`);
  });
});

/** The HTML of a text without components, and the ids the check computes for its headings. */
function render(text: string): { html: string; ids: string[] } {
  const { body } = parseBody('index.zh-TW.md', text, 'md');
  if (body === undefined) throw new Error('The text does not parse.');
  const plan = {
    name: 'plan.pdf',
    file: 'pages/test/plan.pdf',
    size: 2048,
    label: 'PDF',
    mediaType: 'application/pdf',
  };
  const { parts } = renderContent(body, 'pages/test', 'zh-TW', [plan]);
  return { html: parts.filter((part) => typeof part === 'string').join(''), ids: idsOfHeadings(body.tree) };
}
