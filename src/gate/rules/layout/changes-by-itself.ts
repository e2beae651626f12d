import { hitOn } from '../../rendered/hit-on.ts';
import { canBeStopped } from './can-be-stopped.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';

/** Text that changes while it is read. */
export const changesByItself: Rule<RenderedPage> = {
  id: 'changes-by-itself',
  engine: 'layout',
  severity: 'review',
  wcag: ['2.2.2'],
  codes: ['GN1220200E', 'GN1220202E'],
  message: {
    zh: '這裡的文字會自己一直變（現在是「{text}」），讀得慢的人來不及讀，報讀軟體會被打斷。請放一個暫停按鈕，或讓讀者自己更新。',
    en: 'This text keeps changing by itself (now “{text}”). Slow readers cannot finish it, and screen readers are interrupted. Give it a pause button, or let readers ask for news.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G4',
  examples: {
    bad: [
      {
        html: '<p>目前等候 <span id="n">12</span> 人</p><script>let n = 12; setInterval(() => { n += 1; document.getElementById("n").textContent = n }, 200)</script>',
      },
      {
        lang: 'en',
        html: '<p id="t">News 1</p><script>let n = 1; setInterval(() => { n += 1; document.getElementById("t").textContent = "News " + n }, 150)</script>',
      },
    ],
    good: [
      {
        html: '<p>目前等候 <span id="n">12</span> 人</p><script>setTimeout(() => { document.getElementById("n").textContent = 13 }, 50)</script>',
      },
      {
        lang: 'en',
        html: '<p id="t">News 1</p><button>Pause news</button><script>let n = 1; setInterval(() => { n += 1; document.getElementById("t").textContent = "News " + n }, 150)</script>',
      },
    ],
  },
  check: (page) =>
    canBeStopped(page)
      ? []
      : (page.snapshot.probes.changedByThemselves ?? []).flatMap((index) => {
          const element = page.elements[index];
          const isTimer = element && page.closest(element, ({ role }) => role === 'progressbar');
          return element && !isTimer ? [hitOn(page, element, { text: page.text(element).slice(0, 40) })] : [];
        }),
};
