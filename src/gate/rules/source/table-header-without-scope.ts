import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { tablesOf } from './table-grid.ts';
import type { Element } from 'domhandler';

export const tableHeaderWithoutScope: Rule<SourcePage> = {
  id: 'table-header-without-scope',
  engine: 'source',
  severity: 'review',
  wcag: ['1.3.1'],
  codes: ['HM1130101C'],
  message: {
    zh: '這個表格上方與左方都有標題儲存格，卻沒有 scope，報讀軟體可能配錯。請在欄名寫 scope="col"，列名寫 scope="row"。',
    en: 'This table has header cells both at its top and at its side, without scope, so a screen reader may match them wrongly. Write scope="col" on names of columns, scope="row" on names of rows.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H63',
  check: (page) =>
    tablesOf(page)
      .filter(
        ({ cells }) =>
          cells.some(({ name }) => name === 'td') &&
          !cells.some(({ attribs }) => attribs.headers ?? attribs.scope),
      )
      .filter(
        ({ rows: [first = [], ...others] }) => isHeader(first[1]) && others.some(([cell]) => isHeader(cell)),
      )
      .map(({ table }) => page.hitAt(table)),
  examples: {
    bad: [
      { html: '<table><tr><td></td><th>上午</th></tr><tr><th>週一</th><td>8–12</td></tr></table>' },
      {
        lang: 'en',
        html: '<table><tr><th>Day</th><th>Morning</th></tr><tr><th>Monday</th><td>8–12</td></tr></table>',
      },
    ],
    good: [
      {
        html: '<table><caption>櫃台時間</caption><tr><th scope="col">日</th><th scope="col">時間</th></tr><tr><td>週一</td><td>8–17</td></tr></table>',
      },
      {
        lang: 'en',
        html: '<table><caption>Hours</caption><tr><th scope="col">Day</th><th scope="col">Morning</th></tr><tr><th scope="row">Monday</th><td>8–12</td></tr></table>',
      },
    ],
  },
};

function isHeader(cell: Element | undefined): boolean {
  return cell?.name === 'th';
}
