import type { Walk } from '../../keyboard/walk.ts';
import { hitOn } from '../../rendered/hit-on.ts';
import type { Rule } from '../../rule.ts';

/** What says it is a button and does not answer to its keys. */
export const buttonWithoutKeys: Rule<Walk> = {
  id: 'button-without-keys',
  engine: 'keyboard',
  severity: 'review',
  wcag: ['2.1.1'],
  codes: ['GN1210100E', 'GN1410200E'],
  message: {
    zh: '這個元件說自己是按鈕（role="button"），按{zhKeys}卻沒有反應；報讀軟體會請使用者按空白鍵。請改用 <button>，若是要換頁，就拿掉 role。',
    en: 'This says it is a button (role="button") but does not answer to {enKeys}, which is how screen readers tell people to press it. Use <button>, or, if it goes to a page, drop the role.',
  },
  help: 'https://www.w3.org/WAI/ARIA/apg/patterns/button/',
  examples: {
    bad: [
      { html: '<p><a role="button" href="/apply">開始申辦</a></p>' },
      { lang: 'en', html: '<div role="button" tabindex="0" onclick="document.title += `.`">Print</div>' },
    ],
    good: [
      { html: '<p><a href="/apply">開始申辦</a> <button>列印</button></p>' },
      {
        lang: 'en',
        html: '<div role="button" tabindex="0" onkeydown="if (event.key === ` ` || event.key === `Enter`) { event.preventDefault(); document.title += `.` }">Print</div>',
      },
    ],
  },
  check: ({ buttons, rendered }) =>
    buttons.flatMap(({ element: index, enter, space }) => {
      const element = rendered.elements[index];
      if (!element || (enter && space)) return [];
      const dead = [...(enter ? [] : [['Enter 鍵', 'Enter']]), ...(space ? [] : [['空白鍵', 'Space']])];
      const hit = hitOn(rendered, element, {
        zhKeys: dead.map(([zh]) => zh).join('和'),
        enKeys: dead.map(([, en]) => en).join(' or '),
      });
      return [enter || space ? hit : { ...hit, severity: 'barrier' }];
    }),
};
