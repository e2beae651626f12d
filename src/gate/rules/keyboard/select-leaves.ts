import type { Walk } from '../../keyboard/walk.ts';
import { hitOn } from '../../rendered/hit-on.ts';
import type { Rule } from '../../rule.ts';

/** A list that goes elsewhere as soon as an option is chosen. */
export const selectLeaves: Rule<Walk> = {
  id: 'select-leaves',
  engine: 'keyboard',
  severity: 'barrier',
  wcag: ['3.2.2'],
  codes: ['GN1320200E'],
  message: {
    zh: '在這個下拉選單換一個選項，網頁就跳到「{address}」；用鍵盤的人還沒選到想要的就被帶走。請加一個「前往」按鈕。',
    en: 'Choosing another option here goes to “{address}” at once; with the keyboard, the first option takes readers away. Add a button to go.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F36',
  examples: {
    bad: [
      {
        html: '<label>選擇鄉鎮 <select onchange="location.href = this.value"><option value="/1">綠川</option><option value="/2">白石</option></select></label>',
      },
      {
        lang: 'en',
        html: '<form action="/go"><label>Language <select name="l" onchange="this.form.submit()"><option>English</option><option>中文</option></select></label></form>',
      },
    ],
    good: [
      {
        html: '<form action="/go"><label>選擇鄉鎮 <select name="t"><option>綠川</option><option>白石</option></select></label><button>前往</button></form>',
      },
      {
        lang: 'en',
        html: '<label>Town <select onchange="document.title = this.value"><option>Greenford</option><option>Whitestone</option></select></label>',
      },
    ],
  },
  check: ({ leavingSelects, rendered }) =>
    leavingSelects.flatMap(({ element: index, address }) => {
      const element = rendered.elements[index];
      return element ? [hitOn(rendered, element, { address })] : [];
    }),
};
