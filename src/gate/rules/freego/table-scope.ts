import { freegoRule } from './freego-rule.ts';
import { dataTables, usesHeaders } from './tables.ts';

const scopes = new Set(['row', 'col', 'rowgroup', 'colgroup']);

export const tableScope = freegoRule('HM1130101C', {
  id: 'freego-table-scope',
  failsCriterion: false,
  message: {
    zh: '這個標題儲存格沒有正確的 scope，報讀軟體可能不知道它說明哪一列或哪一欄。請加上 scope="col" 或 scope="row"。',
    en: 'This header cell has no proper scope, so a screen reader may not know which row or column it explains. Add scope="col" or scope="row".',
  },
  check: (page) =>
    dataTables(page)
      .filter((table) => !usesHeaders(table))
      .flatMap(({ headers }) =>
        headers.filter(({ attribs }) => !scopes.has(attribs.scope?.toLowerCase() ?? '')),
      )
      .map((cell) => page.hitAt(cell)),
  examples: {
    bad: [
      {
        html: '<table><caption>櫃台時間</caption><tr><th>日</th><th>時間</th></tr><tr><td>週一</td><td>8–17</td></tr></table>',
      },
      {
        lang: 'en',
        html: '<table><caption>Hours</caption><tr><th scope="column">Day</th><th scope="col">Hours</th></tr><tr><td>Monday</td><td>8–17</td></tr></table>',
      },
    ],
    good: [
      {
        html: '<table><caption>櫃台時間</caption><tr><th scope="col">日</th><th scope="col">時間</th></tr><tr><td>週一</td><td>8–17</td></tr></table>',
      },
      {
        lang: 'en',
        html: '<table><caption>Hours</caption><tr><th id="d">Day</th><th id="h">Hours</th></tr><tr><td headers="d">Monday</td><td headers="h">8–17</td></tr></table>',
      },
    ],
  },
});
