import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';

export const focusThrownAway: Rule<SourcePage> = {
  id: 'focus-thrown-away',
  engine: 'source',
  severity: 'barrier',
  wcag: ['2.1.1', '2.4.7'],
  codes: [],
  message: {
    zh: '這個元件一取得焦點就把它丟掉（blur），用鍵盤的人無法停在上面操作。請刪掉這段程式。',
    en: 'This element throws the focus away as soon as it gets it (blur), so people with a keyboard cannot use it. Remove that script.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F55',
  check: (page) =>
    page
      .withAttribute('onfocus')
      .filter((element) => /\bthis\.blur\s*\(/.test(element.attribs.onfocus ?? ''))
      .map((element) => page.hitAt(element)),
  examples: {
    bad: [
      { html: '<a href="/fees/" onfocus="this.blur()">費用</a>' },
      { lang: 'en', html: '<button type="button" onfocus="if (this.blur) this.blur();">Print</button>' },
    ],
    good: [
      { html: '<a href="/fees/">費用</a>' },
      { lang: 'en', html: '<button type="button" onfocus="showHint()">Print</button>' },
    ],
  },
};
