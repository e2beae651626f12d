import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { tablesOf } from './table-grid.ts';

export const raggedTable: Rule<SourcePage> = {
  id: 'ragged-table',
  engine: 'source',
  severity: 'review',
  wcag: ['1.3.1'],
  codes: [],
  message: {
    zh: '這個表格各列的欄數不一樣（{widths}），儲存格會對到錯的標題。請補上缺的儲存格，或用 colspan、rowspan 說明合併。',
    en: 'The rows of this table have different numbers of columns ({widths}), so cells fall under the wrong headers. Add the missing cells, or declare merged ones by colspan or rowspan.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F90',
  check: (page) =>
    tablesOf(page).flatMap(({ table, widths }) => {
      const different = new Set(widths.filter((width) => width > 0));
      return different.size > 1 ? [page.hitAt(table, { widths: [...different].join(', ') })] : [];
    }),
  examples: {
    bad: [
      {
        html: '<table><caption>櫃台時間</caption><tr><th scope="col">日</th><th scope="col">時間</th></tr><tr><td>週一</td></tr><tr><td>週二</td><td>8–17</td></tr></table>',
      },
      {
        lang: 'en',
        html: '<table><caption>Hours</caption><tr><th scope="col">Day</th></tr><tr><td>Monday</td><td>8–17</td></tr></table>',
      },
    ],
    good: [
      {
        html: '<table><caption>櫃台時間</caption><tr><th scope="col">日</th><th scope="col">時間</th></tr><tr><td>週一</td><td>8–17</td></tr></table>',
      },
      {
        lang: 'en',
        html: '<table><caption>Hours</caption><tr><th scope="col">Day</th><th scope="col">Hours</th></tr><tr><td rowspan="2">Monday</td><td>8–12</td></tr><tr><td>13–17</td></tr><tr><td colspan="2">Closed on other days</td></tr></table>',
      },
    ],
  },
};
