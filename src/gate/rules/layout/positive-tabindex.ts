import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';

/** A place in the Tab order that jumps the queue. */
export const positiveTabindex: Rule<RenderedPage> = {
  id: 'positive-tabindex',
  engine: 'layout',
  severity: 'review',
  wcag: ['2.4.3'],
  codes: ['GN1240300E', 'GN1240301E'],
  message: {
    zh: 'tabindex="{value}" 讓這個元件插到所有元件前面，鍵盤使用者會跳來跳去。請刪除它，照閱讀順序寫就好。',
    en: 'tabindex="{value}" puts this before everything else on the page, so the keyboard jumps about. Remove it and write things in reading order.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F44',
  examples: {
    bad: [
      { html: '<label>電號 <input tabindex="2"></label><label>姓名 <input tabindex="1"></label>' },
      { lang: 'en', html: '<p><a href="/form">Form</a> <a href="/rates" tabindex="5">Rates</a></p>' },
    ],
    good: [
      { html: '<label>電號 <input></label><label>姓名 <input tabindex="0"></label>' },
      { lang: 'en', html: '<p id="top" tabindex="-1">Rates</p>' },
    ],
  },
  check: (page) =>
    page.elements
      .filter(({ attributes, tabbable, visible }) => visible && tabbable && Number(attributes.tabindex) > 0)
      .map((element) => hitOn(page, element, { value: element.attributes.tabindex ?? '' })),
};
