import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';

export const scriptLink: Rule<SourcePage> = {
  id: 'script-link',
  engine: 'source',
  severity: 'barrier',
  wcag: [],
  codes: [],
  message: {
    zh: '這個連結的網址是 javascript:，沒有真正的目的地：不執行程式、另開分頁或複製連結時都沒有作用。做動作請用 <button>，前往網頁請寫網址。',
    en: 'The address of this link is javascript: and leads nowhere: without script, in a new tab or when copied it does nothing. Use a <button> for an action and a real address for a page.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F42',
  check: (page) =>
    page
      .withTag('a', 'area')
      .filter((link) => page.isExposed(link))
      // Browsers drop line breaks and tabs inside the scheme, and space before it.
      .filter((link) => /^javascript:/i.test((link.attribs.href ?? '').replace(/\s/g, '')))
      .map((link) => page.hitAt(link)),
  examples: {
    bad: [
      { html: '<a href="javascript:showFees()">看費用</a>' },
      { lang: 'en', html: '<a href=" JavaScript:void(0)">Show fees</a>' },
    ],
    good: [
      { html: '<a href="/fees/">看費用</a>' },
      {
        lang: 'en',
        html: '<a href="/javascript:notes/">Show fees</a> <button type="button">Show fees</button>',
      },
    ],
  },
};
