import type { Walk } from '../../keyboard/walk.ts';
import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { RenderedElement } from '../../rendered/snapshot.ts';
import type { Rule } from '../../rule.ts';

/** Stops that the keyboard does not get out of. */
export const keyboardTrap: Rule<Walk> = {
  id: 'keyboard-trap',
  engine: 'keyboard',
  severity: 'barrier',
  wcag: ['2.1.2'],
  codes: ['GN1210200E'],
  message: {
    zh: '鍵盤走到這裡就出不去：Tab、Shift+Tab 和 Esc 都離不開這 {count} 個元件。請讓 Tab 鍵照常運作；若需要特別的按鍵，要先在畫面上說明。',
    en: 'The keyboard does not get out of here: Tab, Shift+Tab and Escape stay among {count} elements. Let Tab do its work; if another key is needed, say so on the page beforehand.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F10',
  examples: {
    bad: [
      {
        html: '<p><a href="/a">首頁</a></p><label>意見 <textarea onkeydown="if (event.key === `Tab`) event.preventDefault()"></textarea></label><p><a href="/b">送出</a></p>',
      },
      {
        lang: 'en',
        html: '<p><a href="/a">Home</a></p><p id="box"><button onblur="setTimeout(() => two.focus())" id="one">One</button><button onblur="setTimeout(() => one.focus())" id="two">Two</button></p><p><a href="/b">Next</a></p>',
      },
    ],
    good: [
      {
        html: '<p><a href="/a">首頁</a></p><label>意見 <textarea></textarea></label><p><a href="/b">送出</a></p>',
      },
      {
        lang: 'en',
        html: '<p>Inside the editor Tab indents; press Escape to leave it.</p><label>Text <textarea onkeydown="if (event.key === `Tab` && !this.free) event.preventDefault(); this.free = event.key === `Escape`"></textarea></label><p><a href="/b">Next</a></p>',
      },
    ],
  },
  check: ({ end, trap, slips, rendered }) => {
    const [first] = trap;
    const element = first === undefined ? undefined : rendered.elements[first];
    if (end !== 'trapped' || !element) return [];
    const held = trap.flatMap((index) => rendered.elements[index] ?? []);
    const reachable = rendered.elements.filter(({ tabbable, visible }) => tabbable && visible);
    // Nothing else to go to is no trap; nor is a dialog, which is left by closing it.
    const isDialog = (inner: RenderedElement): boolean =>
      rendered.closest(
        inner,
        ({ tag, role }) => tag === 'dialog' || role === 'dialog' || role === 'alertdialog',
      ) !== undefined;
    if (reachable.length <= held.length || held.every(isDialog) || tellsTheWayOut(rendered, held)) return [];
    const hit = hitOn(rendered, element, { count: held.length });
    return [slips ? { ...hit, severity: 'review' } : hit];
  },
};

/** Whether the page says which key leads out, or how to, and something listens to keys there. */
function tellsTheWayOut(page: RenderedPage, held: readonly RenderedElement[]): boolean {
  const listensToKeys = held.some((element) =>
    page.lineage(element).some(({ listeners }) => listeners.some((type) => type.startsWith('key'))),
  );
  const [root] = page.elements;
  const text = root ? page.text(root) : '';
  return (
    listensToKeys &&
    (/\b(?:ctrl|alt|esc(?:ape)?|shift|f\d{1,2})\b/i.test(text) ||
      /離開|跳出|how to (?:go|leave|exit|get out)/i.test(text))
  );
}
