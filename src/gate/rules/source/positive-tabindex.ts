import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';

export const positiveTabindex: Rule<SourcePage> = {
  id: 'positive-tabindex',
  engine: 'source',
  severity: 'review',
  wcag: ['2.4.3'],
  codes: [],
  message: {
    zh: 'tabindex="{value}" 打亂了 Tab 鍵的順序，用鍵盤的人會跳來跳去。請拿掉，並讓原始碼的順序就是閱讀的順序。',
    en: 'tabindex="{value}" upsets the order of the Tab key; people who use the keyboard are thrown about the page. Remove it and let the order of the source be the reading order.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F44',
  check: (page) =>
    page
      .withAttribute('tabindex')
      .filter((element) => Number.parseInt(element.attribs.tabindex ?? '', 10) > 0 && !page.isHidden(element))
      .map((element) => page.hitAt(element, { value: element.attribs.tabindex ?? '' })),
  examples: {
    bad: [
      { html: '<a href="/forms/" tabindex="5">表單</a>' },
      { lang: 'en', html: '<button type="button" tabindex="1">Print</button>' },
    ],
    good: [
      { html: '<div tabindex="-1" id="top">表單</div>' },
      { lang: 'en', html: '<pre tabindex="0" aria-label="Example"><code>npm start</code></pre>' },
    ],
  },
};
