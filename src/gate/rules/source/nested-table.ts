import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { tablesOf } from './table-grid.ts';
import { closest, parentOf } from '../../source/walk.ts';

export const nestedTable: Rule<SourcePage> = {
  id: 'nested-table',
  engine: 'source',
  severity: 'review',
  wcag: ['1.3.1'],
  codes: [],
  message: {
    zh: '表格裡又放了表格，報讀軟體的使用者很難知道自己在哪一格。請拆成兩個表格，前後排列。',
    en: 'There is a table inside a table; users of screen readers can hardly tell which cell they are in. Make two tables, one after the other.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H51',
  check: (page) =>
    tablesOf(page)
      .filter(({ table }) => {
        const around = parentOf(table);
        return around !== undefined && closest(around, 'table') !== undefined;
      })
      .map(({ table }) => page.hitAt(table)),
  examples: {
    bad: [
      {
        html: '<table><caption>據點</caption><tr><th scope="col">名稱</th><th scope="col">時間</th></tr><tr><td>白石</td><td><table><tr><th scope="row">週一</th><td>8–17</td></tr></table></td></tr></table>',
      },
      {
        lang: 'en',
        html: '<table><tr><th scope="col">Place<table><tr><td>Whitestone</td></tr></table></th></tr></table>',
      },
    ],
    good: [
      {
        html: '<table><caption>櫃台時間</caption><tr><th scope="col">日</th><th scope="col">時間</th></tr><tr><td>週一</td><td>8–17</td></tr></table><table><caption>櫃台時間</caption><tr><th scope="col">日</th><th scope="col">時間</th></tr><tr><td>週一</td><td>8–17</td></tr></table>',
      },
      {
        lang: 'en',
        html: '<table><caption>Hours</caption><tr><th scope="col">Day</th><th scope="col">Hours</th></tr><tr><td>Monday</td><td>8–17</td></tr></table>',
      },
    ],
  },
};
