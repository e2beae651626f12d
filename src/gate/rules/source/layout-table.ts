import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { tablesOf } from './table-grid.ts';
import { elementsIn } from '../../source/walk.ts';

const blocks = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'nav',
  'main',
  'form',
  'article',
  'section',
  'header',
  'footer',
  'aside',
  'table',
  'ul',
  'ol',
  'fieldset',
]);

export const layoutTable: Rule<SourcePage> = {
  id: 'layout-table',
  engine: 'source',
  severity: 'review',
  wcag: ['1.3.2'],
  codes: [],
  message: {
    zh: '這個表格用來排版：儲存格裡有標題、清單或表單等整塊內容，卻沒有標題儲存格。放大或用報讀軟體時，順序會亂。請改用樣式排版。',
    en: 'This table is used for layout: whole blocks such as headings, lists or forms stand in its cells, and no cell is a header. Enlarged or read aloud, the order goes wrong. Lay the page out with style sheets.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F49',
  check: (page) =>
    tablesOf(page)
      .filter(({ cells }) => cells.length > 0 && cells.every(({ name }) => name === 'td'))
      .filter(({ cells }) => cells.some((cell) => elementsIn(cell).some(({ name }) => blocks.has(name))))
      .map(({ table }) => page.hitAt(table)),
  examples: {
    bad: [
      {
        html: '<table><tr><td><h2>最新消息</h2><p>今日停電。</p></td><td><ul><li><a href="/fees/">費用</a></li></ul></td></tr></table>',
      },
      {
        lang: 'en',
        html: '<table><tr><td><nav><a href="/fees/">Fees</a></nav></td><td><h2>News</h2><p>An outage today.</p></td></tr></table>',
      },
    ],
    good: [
      {
        html: '<table><caption>櫃台時間</caption><tr><th scope="col">日</th><th scope="col">時間</th></tr><tr><td>週一</td><td>8–17</td></tr></table>',
      },
      { lang: 'en', html: '<table role="presentation"><tr><td><p>An outage today.</p></td></tr></table>' },
    ],
  },
};
