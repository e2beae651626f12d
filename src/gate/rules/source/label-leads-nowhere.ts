import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { textOf } from '../../source/walk.ts';

const labelable = new Set(['button', 'input', 'meter', 'output', 'progress', 'select', 'textarea']);

export const labelLeadsNowhere: Rule<SourcePage> = {
  id: 'label-leads-nowhere',
  engine: 'source',
  severity: 'review',
  wcag: ['1.3.1'],
  codes: ['HM1130104C'],
  message: {
    zh: '標籤「{text}」的 for 指向「{id}」，但頁面上沒有這個欄位，點標籤沒有作用，欄位也沒有名稱。請讓 for 與欄位的 id 一致。',
    en: 'The label “{text}” refers by for to “{id}”, but there is no such field: a click on it does nothing, and the field stays without a name. Make for and the id of the field the same.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H44',
  check: (page) =>
    page.withTag('label').flatMap((label) => {
      const id = label.attribs.for;
      if (id === undefined || !page.isExposed(label)) return [];
      const field = page.byId(id);
      // A custom element may take labels; only its script knows.
      const takesLabels = field !== undefined && (labelable.has(field.name) || field.name.includes('-'));
      return takesLabels ? [] : [page.hitAt(label, { id, text: textOf(label) })];
    }),
  examples: {
    bad: [
      { html: '<label for="phone">電話</label> <input id="telephone" type="tel" title="電話">' },
      {
        lang: 'en',
        html: '<label for="box">Phone</label> <div id="box"><input type="tel" title="Phone"></div>',
      },
    ],
    good: [
      { html: '<label for="telephone">電話</label> <input id="telephone" type="tel" autocomplete="tel">' },
      { lang: 'en', html: '<label for="box">Part</label> <meter id="box" value="0.5"></meter>' },
    ],
  },
};
