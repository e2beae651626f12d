import type { Walk } from '../../keyboard/walk.ts';
import { hitOn } from '../../rendered/hit-on.ts';
import type { Rule } from '../../rule.ts';

/** A tab stop that looks as if it were none. */
export const focusNotVisible: Rule<Walk> = {
  id: 'focus-not-visible',
  engine: 'keyboard',
  severity: 'barrier',
  wcag: ['2.4.7'],
  codes: ['FA2240701E', 'CS2240700E', 'FA2141104E', 'CS1140101E'],
  message: {
    zh: '用 Tab 鍵走到這裡時，畫面沒有任何變化，看不出焦點在哪裡。請不要拿掉外框；要換樣式就用 :focus-visible 給明顯的 outline。',
    en: 'When Tab gets here, nothing changes on the screen, so nobody can see where they are. Do not remove the outline; to change it, give :focus-visible a clear one.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F78',
  examples: {
    bad: [
      { html: '<style>a { outline: none }</style><p><a href="/form">下載申請書</a></p>' },
      {
        lang: 'en',
        html: '<style>.plain:focus { outline: 0; box-shadow: none }</style><p><button class="plain">Send</button></p>',
      },
    ],
    good: [
      {
        html: '<style>a { outline: none } a:focus { background: #ff0 }</style><p><a href="/form">下載申請書</a></p>',
      },
      {
        lang: 'en',
        html: '<style>a { outline: none } p { border: 2px solid white } p:focus-within { border-color: black }</style><p><a href="/form">Form</a></p>',
      },
    ],
  },
  check: ({ stops, rendered }) =>
    stops.flatMap(({ element: index, isShown }) => {
      const element = rendered.elements[index];
      return element && !isShown && element.visible ? [hitOn(rendered, element)] : [];
    }),
};
