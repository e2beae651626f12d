import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedElement } from '../../rendered/snapshot.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';

/** What is read aloud in another order than it is seen. */
export const orderAgainstLayout: Rule<RenderedPage> = {
  id: 'order-against-layout',
  engine: 'layout',
  severity: 'review',
  wcag: ['1.3.2'],
  codes: ['CS1130203E', 'GN1130200E'],
  message: {
    zh: '這 {count} 個區塊看起來的順序和原始碼相反（原始碼先寫「{first}」）。報讀軟體和鍵盤照原始碼走，會聽到倒過來的內容。請照閱讀順序寫，不要用 float、order 或 row-reverse 倒排。',
    en: 'These {count} blocks stand in the reverse of their order in the source (which begins with “{first}”). Screen readers and the keyboard follow the source. Write them in reading order, without float, order or row-reverse.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/css/C27',
  examples: {
    bad: [
      {
        html: '<div style="display: flex; flex-direction: row-reverse"><p>三、領表</p><p>二、審查</p><p>一、申請</p></div>',
      },
      {
        lang: 'en',
        html: '<div style="display: flex; flex-direction: column-reverse"><p>Third, pay.</p><p>Second, sign.</p><p>First, apply.</p></div>',
      },
    ],
    good: [
      { html: '<div style="display: flex; gap: 1em"><p>一、申請</p><p>二、審查</p><p>三、領表</p></div>' },
      {
        lang: 'en',
        html: '<p><button style="float: right">Search</button><label>Words <input></label></p>',
      },
    ],
  },
  check: (page) =>
    page.elements.flatMap((element) => {
      if (!element.visible || element.style.direction === 'rtl') return [];
      const blocks = page
        .children(element)
        .filter(
          (child) => child.visible && child.box.width > 4 && child.box.height > 4 && page.text(child) !== '',
        )
        .filter(({ style }) => style.display !== 'inline' || style.float !== 'none');
      const run = [longestRun(blocks, isLeftOf), longestRun(blocks, isAbove)].find(
        ({ length }) => length >= 3,
      );
      const [first] = run ?? [];
      return run && first
        ? [hitOn(page, element, { count: run.length, first: page.text(first).slice(0, 20) })]
        : [];
    }),
};

/** The most blocks in a row of which each stands before the one that the source puts in front of it. */
function longestRun(
  blocks: readonly RenderedElement[],
  isBefore: (one: RenderedElement, other: RenderedElement) => boolean,
): readonly RenderedElement[] {
  let longest: readonly RenderedElement[] = [];
  let run: RenderedElement[] = [];
  for (const block of blocks) {
    const previous = run.at(-1);
    run = previous && isBefore(block, previous) ? [...run, block] : [block];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

function isLeftOf({ box }: RenderedElement, { box: other }: RenderedElement): boolean {
  const isSameRow = Math.abs(box.y - other.y) < Math.min(box.height, other.height) / 2;
  return isSameRow && box.x + box.width <= other.x + 1;
}

function isAbove({ box }: RenderedElement, { box: other }: RenderedElement): boolean {
  return Math.abs(box.x - other.x) < other.width / 2 && box.y + box.height <= other.y + 1;
}
