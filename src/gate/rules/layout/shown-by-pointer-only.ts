import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';

/** What shows up under the pointer only. */
export const shownByPointerOnly: Rule<RenderedPage> = {
  id: 'shown-by-pointer-only',
  engine: 'layout',
  severity: 'review',
  wcag: ['2.1.1', '1.4.13'],
  codes: ['FA1210102E', 'SC2141300E'],
  message: {
    zh: '「{text}」只在滑鼠移上去時出現（{selector}）；用鍵盤或觸控的人看不到。請讓它在取得焦點時也出現（:focus-within），或一直顯示。',
    en: '“{text}” shows up under the mouse only ({selector}); nobody with a keyboard or a touch screen sees it. Show it on focus too (:focus-within), or always.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Understanding/content-on-hover-or-focus',
  examples: {
    bad: [
      {
        html: '<style>.tip { display: none } .help:hover .tip { display: block }</style><span class="help">？<span class="tip">電號在帳單右上角</span></span>',
      },
      {
        lang: 'en',
        html: '<style>nav ul ul { visibility: hidden } nav li:hover > ul { visibility: visible }</style><nav><ul><li><a href="/s">Services</a><ul><li><a href="/n">New supply</a></li></ul></li></ul></nav>',
      },
    ],
    good: [
      {
        html: '<style>.tip { display: none } .help:hover .tip, .help:focus .tip { display: block }</style><button class="help">？<span class="tip">電號在帳單右上角</span></button>',
      },
      {
        lang: 'en',
        html: '<style>a:hover { color: black } li:hover .mark { opacity: 1 }</style><ul><li><a href="/n">New supply <span class="mark">new</span></a></li></ul>',
      },
    ],
  },
  check: (page) => {
    const hidden = page.snapshot.probes.shownByPointerOnly ?? [];
    const all = new Set(hidden.map(({ element }) => element));
    return hidden.flatMap(({ element: index, selector }) => {
      const element = page.elements[index];
      return element && !all.has(element.parent)
        ? [hitOn(page, element, { text: page.allText(element).slice(0, 40), selector })]
        : [];
    });
  },
};
