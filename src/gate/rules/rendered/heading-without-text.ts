import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';
import { sectionsOf } from './sections.ts';

/** A heading with nothing below it. */
export const headingWithoutText: Rule<RenderedPage> = {
  id: 'heading-without-text',
  engine: 'rendered',
  severity: 'review',
  wcag: [],
  codes: ['HM1130104E', 'GN2240600E'],
  message: {
    zh: '標題「{name}」下面沒有內容。用標題跳讀的人會撲空。請補上內容；如果它只是大字，就不要用標題。',
    en: 'There is nothing below the heading “{name}”. Who jumps by headings lands nowhere. Add the text, or, if it is only large print, do not make it a heading.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H69',
  examples: {
    bad: [
      { html: '<h1>水費</h1><h2>繳費</h2><h2>退費</h2><p>請打電話。</p>' },
      { lang: 'en', html: '<h1>Water</h1><p>We bring it.</p><h2>Bills</h2>' },
    ],
    good: [
      { html: '<h1>水費</h1><h2>繳費</h2><p>到超商繳。</p><h2>退費</h2><p>請打電話。</p>' },
      {
        lang: 'en',
        html: '<h1>Water</h1><p>We bring it.</p><h2>Map</h2><img src="map.png" alt="Where the pipes run">',
      },
      { lang: 'en', html: '<a href="/bills"><h2>Bills</h2></a><div hidden><h2>Rates</h2></div>' },
    ],
  },
  check: (page) =>
    sectionsOf(page)
      .filter(
        ({ heading, level, text, hasMore }) =>
          level > 1 &&
          heading.visible &&
          heading.exposed &&
          text === '' &&
          !hasMore &&
          // A card that is a link as a whole has its text elsewhere.
          !page.closest(heading, ({ role }) => role === 'link' || role === 'button') &&
          !page.descendants(heading).some(({ role }) => role === 'link' || role === 'button'),
      )
      .map(({ heading }) => hitOn(page, heading, { name: heading.name })),
};
