import type { Walk } from '../../keyboard/walk.ts';
import { hitOn } from '../../rendered/hit-on.ts';
import type { Rule } from '../../rule.ts';

/** A dialog that opens beside the keyboard. */
export const dialogWithoutFocus: Rule<Walk> = {
  id: 'dialog-without-focus',
  engine: 'keyboard',
  severity: 'review',
  wcag: ['2.4.3'],
  codes: ['GN1240300E'],
  message: {
    zh: '按這個按鈕會開啟對話框，鍵盤焦點卻{zh}，看不到畫面的人不知道它開了。請用 <dialog> 的 showModal()，或把焦點移進去並留在裡面。',
    en: 'This button opens a dialog, but the keyboard focus {en}, and people who do not see the screen never learn of it. Use <dialog> with showModal(), or move the focus in and keep it there.',
  },
  help: 'https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/',
  examples: {
    bad: [
      {
        html: '<button onclick="d.hidden = false">看說明</button><p><a href="/a">首頁</a> <a href="/b">公告</a></p><div id="d" role="dialog" aria-modal="true" aria-label="說明" hidden style="position: fixed; inset: 0; background: white"><p>電號在帳單右上角。</p><button onclick="d.hidden = true">關閉</button></div>',
      },
      {
        lang: 'en',
        html: '<a href="#" onclick="box.style.display = `block`; shut.focus(); return false">Enlarge</a> <a href="/a">Home</a><div id="box" class="lightbox" style="display: none; position: fixed; inset: 0; background: white"><a href="#" id="shut">Close</a><p>Plan</p></div><p><a href="/c">Contact</a> <a href="/d">Rates</a></p>',
      },
    ],
    good: [
      {
        html: '<button onclick="d.showModal()">看說明</button><p><a href="/a">首頁</a></p><dialog id="d" aria-label="說明"><p>電號在帳單右上角。</p><form method="dialog"><button>關閉</button></form></dialog>',
      },
      {
        lang: 'en',
        html: '<button onclick="n.hidden = false">More</button><div id="n" class="notice" hidden><p>The number is on your bill.</p></div>',
      },
    ],
  },
  check: ({ dialogs, rendered }) =>
    dialogs.flatMap(({ opener, isModal, takesFocus, keepsFocus }) => {
      const element = rendered.elements[opener];
      if (!element || !isModal || (takesFocus && keepsFocus)) return [];
      const where = takesFocus
        ? { zh: '又跑到後面的網頁', en: 'wanders off to the page behind it' }
        : { zh: '沒有移進去', en: 'stays outside' };
      return [hitOn(rendered, element, where)];
    }),
};
