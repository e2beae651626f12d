import type { Walk } from '../../keyboard/walk.ts';
import type { Rule } from '../../rule.ts';

/** A page that goes elsewhere because something got the focus. */
export const leavesOnFocus: Rule<Walk> = {
  id: 'leaves-on-focus',
  engine: 'keyboard',
  severity: 'barrier',
  wcag: ['3.2.1'],
  codes: ['GN1320100E'],
  message: {
    zh: '只是用 Tab 鍵走過，網頁就跳到或打開「{address}」。使用者還沒決定要按。請等到按下去才動作。',
    en: 'Merely passing with Tab makes the page go to or open “{address}”, before anybody has decided anything. Wait until something is pressed.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F55',
  examples: {
    bad: [
      { html: '<p><a href="/a">首頁</a> <a href="/b" onfocus="location.href = this.href">公告</a></p>' },
      { lang: 'en', html: '<label>Number <input onfocus="alert(`Have your bill ready.`)"></label>' },
    ],
    good: [
      { html: '<p><a href="/a">首頁</a> <a href="/b" onclick="location.href = this.href">公告</a></p>' },
      { lang: 'en', html: '<label>Number <input onfocus="this.select()"></label>' },
    ],
  },
  check: ({ leftOnFocus }) =>
    leftOnFocus.slice(0, 1).map((address) => ({ selector: '', html: '', values: { address } })),
};
