import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';

/** A link or button that is called "." or "»". */
export const nameWithoutWords: Rule<RenderedPage> = {
  id: 'name-without-words',
  engine: 'rendered',
  severity: 'barrier',
  wcag: ['2.4.4', '4.1.2'],
  codes: ['HM1240401C', 'HM1240403E', 'GN1410200E'],
  message: {
    zh: '「{name}」只有符號，報讀軟體會念成怪字或什麼都不念，聽的人不知道是什麼。請用文字命名，例如「下一頁」；符號可以留著當裝飾。',
    en: '“{name}” is a sign only: a screen reader reads something odd, or nothing. Name it in words, such as “Next page”; the sign may stay as decoration.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F89',
  examples: {
    bad: [
      { html: '<p>本所地圖<a href="/map">。</a></p>' },
      { html: '<button type="button">›</button>' },
      { lang: 'en', html: '<p>Opening hours of the library <a href="/hours">&gt;&gt;</a></p>' },
      { lang: 'en', html: '<a href="/next">…</a>' },
    ],
    good: [
      { html: '<p><a href="/map">本所地圖</a>。</p>' },
      { html: '<button type="button" aria-label="下一張">›</button>' },
      { lang: 'en', html: '<a href="/page/2">2</a> <a href="/c">C++</a>' },
      { lang: 'en', html: '<button type="button">✉️ Post</button>' },
    ],
  },
  check: (page) =>
    page
      .withRole('link', 'button')
      // A picture letter (emoji) has a name of its own, and an X for "close" is a letter.
      .filter(
        ({ exposed, name }) =>
          exposed && /\S/.test(name) && !/[\p{L}\p{N}\p{Extended_Pictographic}+×✕✖]/u.test(name),
      )
      .map((element) => hitOn(page, element, { name: element.name })),
};
