import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { tablesOf } from './table-grid.ts';
import type { Element } from 'domhandler';

export const tableWithoutHeaders: Rule<SourcePage> = {
  id: 'table-without-headers',
  engine: 'source',
  severity: 'review',
  wcag: ['1.3.1'],
  codes: ['HM1130101C'],
  message: {
    zh: '這個表格沒有標題儲存格（<th>），報讀軟體無法說出每個數字屬於哪一欄哪一列。請把欄名與列名標成 <th scope="…">；若只是排版，請不要用表格。',
    en: 'This table has no header cells (<th>), so a screen reader cannot tell which column and row a figure belongs to. Mark the names of columns and rows as <th scope="…">; do not use a table for layout.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H51',
  check: (page) =>
    tablesOf(page)
      .filter(
        ({ rows, cells, widths }) => rows.length > 1 && Math.max(...widths) > 1 && cells.every(isPlainCell),
      )
      .map(({ table }) => page.hitAt(table)),
  examples: {
    bad: [
      { html: '<table><tr><td>日</td><td>時間</td></tr><tr><td>週一</td><td>8–17</td></tr></table>' },
      {
        lang: 'en',
        html: '<table><tr><td><b>Day</b></td><td><b>Hours</b></td></tr><tr><td>Monday</td><td>8–17</td></tr></table>',
      },
    ],
    good: [
      {
        html: '<table><caption>櫃台時間</caption><tr><th scope="col">日</th><th scope="col">時間</th></tr><tr><td>週一</td><td>8–17</td></tr></table>',
      },
      {
        lang: 'en',
        html: '<table><caption>Hours</caption><tr><th scope="col">Day</th><th scope="col">Hours</th></tr><tr><td>Monday</td><td>8–17</td></tr></table>',
      },
    ],
  },
};

function isPlainCell({ name, attribs }: Element): boolean {
  return name === 'td' && !['rowheader', 'columnheader'].includes(attribs.role ?? '');
}
