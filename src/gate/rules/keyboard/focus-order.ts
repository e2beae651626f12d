import type { Walk } from '../../keyboard/walk.ts';
import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { RenderedElement } from '../../rendered/snapshot.ts';
import type { Rule } from '../../rule.ts';

/** Stops in another order than they are seen. */
export const focusOrder: Rule<Walk> = {
  id: 'focus-order',
  engine: 'keyboard',
  severity: 'review',
  wcag: ['2.4.3'],
  codes: ['GN1240300E', 'GN1240301E'],
  message: {
    zh: 'Tab 鍵從「{from}」跳回它前面的「{to}」，和畫面上的順序不同，使用者會找不到焦點。請照閱讀順序寫，不要用 tabindex、float 或 order 改順序。',
    en: 'Tab goes from “{from}” back to “{to}”, which stands before it. Readers lose the focus. Write things in reading order, without tabindex, float or order.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F44',
  examples: {
    bad: [
      {
        html: '<p><a href="/1" tabindex="3">一</a> <a href="/2" tabindex="2">二</a> <a href="/3" tabindex="1">三</a></p>',
      },
      {
        lang: 'en',
        html: '<div style="display: flex; flex-direction: row-reverse"><button>Send</button><button>Check</button><button>Clear</button></div>',
      },
    ],
    good: [
      { html: '<p><a href="/1">一</a> <a href="/2">二</a> <a href="/3">三</a></p>' },
      {
        lang: 'en',
        html: '<ul style="columns: 2"><li><a href="/1">One</a></li><li><a href="/2">Two</a></li><li><a href="/3">Three</a></li><li><a href="/4">Four</a></li></ul>',
      },
    ],
  },
  check: ({ stops, rendered }) =>
    stops.flatMap((stop, place) => {
      const next = stops[place + 1];
      const from = rendered.elements[stop.element];
      const to = next && rendered.elements[next.element];
      if (!from || !to || from.style.direction === 'rtl' || !areNeighbours(rendered, from, to)) return [];
      return isBefore(to, from) ? [hitOn(rendered, to, { from: nameOf(from), to: nameOf(to) })] : [];
    }),
};

/** Whether both stand in one group: what is far apart may be a column or a bar of its own. */
function areNeighbours(page: RenderedPage, one: RenderedElement, other: RenderedElement): boolean {
  const groups = new Set(page.lineage(one).slice(1, 4));
  return page
    .lineage(other)
    .slice(1, 4)
    .some((group) => groups.has(group) && group.tag !== 'body');
}

/** Whether one stands to the left in the same line, or above in the same column. */
function isBefore({ box: one }: RenderedElement, { box: other }: RenderedElement): boolean {
  const sharesLine = Math.abs(one.y - other.y) < Math.min(one.height, other.height) / 2;
  const sharesColumn = one.x < other.x + other.width && other.x < one.x + one.width;
  return (
    (sharesLine && one.x + one.width <= other.x + 1) || (sharesColumn && one.y + one.height <= other.y + 1)
  );
}

function nameOf({ name, tag }: RenderedElement): string {
  return name || tag;
}
