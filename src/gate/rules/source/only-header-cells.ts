import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { tablesOf } from './table-grid.ts';

export const onlyHeaderCells: Rule<SourcePage> = {
  id: 'only-header-cells',
  engine: 'source',
  severity: 'review',
  wcag: ['1.3.1'],
  codes: [],
  message: {
    zh: '這個表格的每一格都標成標題（<th>），報讀軟體無法分辨標題與資料。請只把欄名與列名標成 <th>，資料用 <td>。',
    en: 'Every cell of this table is marked as a header (<th>), so headers and data sound alike. Mark only the names of columns and rows as <th>, data as <td>.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H51',
  check: (page) =>
    tablesOf(page)
      .filter(
        ({ cells }) =>
          cells.length > 1 && cells.every(({ name, attribs }) => name === 'th' && attribs.role === undefined),
      )
      .map(({ table }) => page.hitAt(table)),
  examples: {
    bad: [
      {
        html: '<table><caption>櫃台時間</caption><tr><th scope="col">日</th><th scope="col">時間</th></tr><tr><th scope="row">週一</th><th>8–17</th></tr></table>',
      },
      { lang: 'en', html: '<table><tr><th>Day</th><th>Hours</th></tr></table>' },
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
