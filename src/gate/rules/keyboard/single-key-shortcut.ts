import type { Walk } from '../../keyboard/walk.ts';
import type { Rule } from '../../rule.ts';

/** A single letter that does something on the page. */
export const singleKeyShortcut: Rule<Walk> = {
  id: 'single-key-shortcut',
  engine: 'keyboard',
  severity: 'review',
  wcag: ['2.1.4'],
  codes: ['FA1210401E'],
  message: {
    zh: '焦點不在任何欄位時，按「{keys}」網頁就會動作。用語音輸入或手會抖的人常會誤觸。請改成要配合 Ctrl 或 Alt，或讓使用者關掉。',
    en: 'Typing “{keys}” does something although no field has the focus. People who dictate, or whose hands shake, set it off by mistake. Ask for Ctrl or Alt with it, or let people turn it off.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F99',
  examples: {
    bad: [
      {
        html: '<label>搜尋 <input id="q"></label><script>addEventListener("keydown", (e) => { if (e.key === "s") document.getElementById("q").focus() })</script>',
      },
      {
        lang: 'en',
        html: '<ul id="l"></ul><script>document.onkeypress = (e) => { if (e.key === "+") l.append(document.createElement("li")) }; document.addEventListener("keypress", document.onkeypress)</script>',
      },
    ],
    good: [
      {
        html: '<label>搜尋 <input id="q"></label><script>addEventListener("keydown", (e) => { if (e.altKey && e.key === "s") document.getElementById("q").focus() })</script>',
      },
      {
        lang: 'en',
        html: '<label><input type="checkbox" checked> Use single-key shortcuts</label><ul id="l"></ul><script>document.addEventListener("keydown", (e) => { if (e.key === "n") l.append(document.createElement("li")) })</script>',
      },
    ],
  },
  check: ({ shortcuts, rendered }) => {
    const canBeTurnedOff = rendered.elements.some(
      ({ focusable, name }) =>
        focusable && /shortcut|hot ?key|key together|remap|快捷鍵|快速鍵|熱鍵/iu.test(name),
    );
    return shortcuts.length === 0 || canBeTurnedOff
      ? []
      : [{ selector: '', html: '', values: { keys: shortcuts.join(' ') } }];
  },
};
