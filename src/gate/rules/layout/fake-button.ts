import { hitOn } from '../../rendered/hit-on.ts';
import { isOperable } from './is-operable.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';

/** Something to click that no keyboard reaches. */
export const fakeButton: Rule<RenderedPage> = {
  id: 'fake-button',
  engine: 'layout',
  severity: 'barrier',
  wcag: ['2.1.1'],
  codes: ['FA1210102E', 'GN1210100E', 'GN1210101E'],
  message: {
    zh: '這裡可以用滑鼠按，但鍵盤到不了，報讀軟體也不知道它是按鈕。請改用 <button>，要換頁就用 <a href>。',
    en: 'This can be clicked with a mouse, but the keyboard never gets there and a screen reader does not call it a button. Use <button>, or <a href> to go to a page.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F59',
  examples: {
    bad: [
      { html: '<div onclick="print()">列印這一頁</div>' },
      {
        lang: 'en',
        html: '<span id="send" style="cursor: pointer">Send the form</span><script>document.getElementById("send").addEventListener("click", () => {})</script>',
      },
    ],
    good: [
      { html: '<button type="button" onclick="print()">列印這一頁</button>' },
      { lang: 'en', html: '<ul onclick="note()"><li><a href="/form">Open the form</a></li></ul>' },
    ],
  },
  check: (page) =>
    page.elements
      .filter(
        (element) =>
          element.visible &&
          element.tag !== 'html' &&
          element.tag !== 'body' &&
          ['click', 'mousedown', 'mouseup', 'pointerdown', 'dblclick'].some((type) =>
            element.listeners.includes(type),
          ) &&
          !isOperable(page, element),
      )
      .map((element) => hitOn(page, element)),
};
