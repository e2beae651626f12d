import type { Walk } from '../../keyboard/walk.ts';
import { hitOn } from '../../rendered/hit-on.ts';
import type { Rule } from '../../rule.ts';

/** Many stops before the content, and no way past them. */
export const noSkipLink: Rule<Walk> = {
  id: 'no-skip-link',
  engine: 'keyboard',
  severity: 'review',
  wcag: [],
  codes: ['GN1240100E', 'GN1240102E'],
  message: {
    zh: '要按 {count} 次 Tab 才到主要內容，而第一站不是「跳到主要內容區」的連結。標章審查要求第一站就是它；請在網頁開頭加上。',
    en: 'It takes {count} presses of Tab to reach the content, and the first stop is no link that skips to it. Put one at the start of the page.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G1',
  examples: {
    bad: [
      {
        html: '<nav><a href="/1">一</a> <a href="/2">二</a> <a href="/3">三</a> <a href="/4">四</a> <a href="/5">五</a></nav><main><h1>用電</h1><a href="/b">申請</a></main>',
      },
      {
        lang: 'en',
        html: '<nav><a href="/1">One</a> <a href="/2">Two</a> <a href="/3">Three</a> <a href="/4">Four</a> <a href="/5">Five</a></nav><main><h1>Supply</h1><a href="/b">Apply</a></main>',
      },
    ],
    good: [
      {
        html: '<a href="#m">跳到主要內容</a><nav><a href="/1">一</a> <a href="/2">二</a> <a href="/3">三</a> <a href="/4">四</a> <a href="/5">五</a></nav><main id="m"><h1>用電</h1><a href="/b">申請</a></main>',
      },
      {
        lang: 'en',
        html: '<nav><a href="/1">One</a></nav><main><h1>Supply</h1><a href="/b">Apply</a></main>',
      },
    ],
  },
  check: ({ stops, rendered, skipLink }) => {
    const main = rendered.withRole('main')[0];
    const first = stops[0] && rendered.elements[stops[0].element];
    if (!main || !first || skipLink) return [];
    const count = stops.filter(({ element }) => element >= 0 && element < main.index).length;
    return count >= 5 ? [hitOn(rendered, first, { count })] : [];
  },
};
