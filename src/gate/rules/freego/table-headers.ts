import { freegoRule } from './freego-rule.ts';
import { dataTables, isComplex, usesHeaders } from './tables.ts';

export const tableHeaders = freegoRule('HM1130102C', {
  id: 'freego-table-headers',
  failsCriterion: false,
  message: {
    zh: '這個表格的標題跨了數欄或數列，或 headers 指向不存在的儲存格，報讀軟體無法說出資料屬於哪個標題。請用 id 與 headers 對應，或 scope="colgroup"、"rowgroup"，最好拆成簡單的表格。',
    en: 'Headers of this table span several columns or rows, or headers names a cell that is not there, so a screen reader cannot tell which header a figure belongs to. Use id and headers, or scope="colgroup" or "rowgroup"; simpler tables are better still.',
  },
  check: (page) =>
    dataTables(page).flatMap((data) => {
      if (!usesHeaders(data)) return isComplex(data) ? [page.hitAt(data.table)] : [];
      const ids = new Set([...data.headers, ...data.cells].flatMap(({ attribs }) => attribs.id ?? []));
      return data.cells
        .filter(({ attribs }) => (attribs.headers ?? '').split(/\s+/).some((id) => id !== '' && !ids.has(id)))
        .map((cell) => page.hitAt(cell));
    }),
  examples: {
    bad: [
      {
        html: '<table><caption>用電</caption><tr><th scope="col" colspan="2">夏月</th></tr><tr><th scope="col">尖峰</th><th scope="col">離峰</th></tr><tr><td>9</td><td>4</td></tr></table>',
      },
      {
        lang: 'en',
        html: '<table><caption>Hours</caption><tr><th id="d">Day</th><th id="h">Hours</th></tr><tr><td headers="d">Monday</td><td headers="hours">8–17</td></tr></table>',
      },
    ],
    good: [
      {
        html: '<table><caption>用電</caption><tr><th scope="colgroup" colspan="2">夏月</th></tr><tr><th scope="col">尖峰</th><th scope="col">離峰</th></tr><tr><td>9</td><td>4</td></tr></table>',
      },
      {
        lang: 'en',
        html: '<table><caption>Hours</caption><tr><th id="d">Day</th><th id="h">Hours</th></tr><tr><td headers="d">Monday</td><td headers="h">8–17</td></tr></table>',
      },
    ],
  },
});
