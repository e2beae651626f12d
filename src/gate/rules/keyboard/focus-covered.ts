import type { Walk } from '../../keyboard/walk.ts';
import { hitOn } from '../../rendered/hit-on.ts';
import type { Rule } from '../../rule.ts';

/** A tab stop behind a part that stays in its place. */
export const focusCovered: Rule<Walk> = {
  id: 'focus-covered',
  engine: 'keyboard',
  severity: 'barrier',
  wcag: ['2.4.11'],
  codes: ['FA2241100E', 'CS3241200E'],
  message: {
    zh: '用 Tab 鍵走到這裡時，它整個被固定在畫面上的區塊（例如頁首或 cookie 提示）蓋住。請用 scroll-padding 留出空間，或不要固定那個區塊。',
    en: 'When Tab gets here, all of it lies behind a part that stays in place (such as a sticky header or a notice). Leave room with scroll-padding, or let that part scroll.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F110',
  examples: {
    bad: [
      {
        html: '<div style="position: fixed; inset: auto 0 0 0; height: 50vh; background: white">本網站使用 cookie</div><div style="height: 75vh"></div><p><a href="/a">下載申請書</a></p>',
      },
      {
        lang: 'en',
        html: '<header style="position: fixed; inset: 0 0 auto 0; height: 6rem; background: white">Office</header><p><a href="/a">Rates</a></p>',
      },
    ],
    good: [
      {
        html: '<header style="position: sticky; top: 0; background: white"><a href="/">首頁</a></header><p><a href="/a">下載申請書</a></p>',
      },
      {
        lang: 'en',
        html: '<header style="position: fixed; inset: 0 0 auto 0; height: 3rem; background: white">Office</header><p style="padding-top: 4rem"><a href="/a">Rates</a></p>',
      },
    ],
  },
  check: ({ stops, rendered }) =>
    stops.flatMap(({ element: index, isCovered }) => {
      const element = rendered.elements[index];
      return element && isCovered && element.visible ? [hitOn(rendered, element)] : [];
    }),
};
