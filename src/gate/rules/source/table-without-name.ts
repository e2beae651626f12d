import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { tablesOf } from './table-grid.ts';
import { childElements, closest, parentOf, textOf } from '../../source/walk.ts';
import { ariaName } from '../../source/names.ts';
import type { Element } from 'domhandler';

export const tableWithoutName: Rule<SourcePage> = {
  id: 'table-without-name',
  engine: 'source',
  severity: 'review',
  wcag: [],
  codes: [],
  message: {
    zh: '這個資料表格沒有名稱，用報讀軟體列出表格的人分不出是哪一個。請在表格最前面寫 <caption>。',
    en: 'This table of data has no name; people who list the tables of a page by screen reader cannot tell it from others. Put a <caption> first in it.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H39',
  check: (page) =>
    tablesOf(page)
      .filter(
        ({ table, cells }) =>
          cells.some(({ name }) => name === 'th') && !childElements(table).some(isCaption),
      )
      .filter(({ table }) => !ariaName(page, table) && !table.attribs.title?.trim())
      .filter(({ table }) => closest(table, 'figure') === undefined && !followsHeading(table))
      .map(({ table }) => page.hitAt(table)),
  examples: {
    bad: [
      { html: '<p>開放時間如下。</p><table><tr><th scope="col">日</th></tr><tr><td>週一</td></tr></table>' },
      {
        lang: 'en',
        html: '<p>We are open:</p><table><caption></caption><tr><th scope="col">Day</th></tr><tr><td>Monday</td></tr></table>',
      },
    ],
    good: [
      {
        html: '<table><caption>櫃台時間</caption><tr><th scope="col">日</th><th scope="col">時間</th></tr><tr><td>週一</td><td>8–17</td></tr></table>',
      },
      {
        lang: 'en',
        html: '<h2 id="h">Hours</h2><table aria-labelledby="h"><tr><th scope="col">Day</th></tr><tr><td>Monday</td></tr></table>',
      },
    ],
  },
};

function isCaption(element: Element): boolean {
  return element.name === 'caption' && textOf(element) !== '';
}

/** Whether a heading stands right before it, so that it has a name for who reads on from there. */
function followsHeading(table: Element): boolean {
  const around = parentOf(table);
  const siblings = around ? childElements(around) : [];
  const before = siblings[siblings.indexOf(table) - 1];
  if (before) return /^h[1-6]$/.test(before.name);
  return around !== undefined && around.name === 'div' && followsHeading(around);
}
