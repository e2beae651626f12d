import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { RenderedElement } from '../../rendered/snapshot.ts';
import type { Rule } from '../../rule.ts';

/** A page that must be pushed from side to side on a phone, or when it is enlarged. */
export const sidewaysScrolling: Rule<RenderedPage> = {
  id: 'sideways-scrolling',
  engine: 'layout',
  severity: 'barrier',
  wcag: ['1.4.10'],
  codes: ['GN2141009E', 'CS2141000E', 'CS2141003E', 'GN2140401E'],
  message: {
    zh: '在 {width} 像素寬的畫面（等於放大到 400%）要左右捲動才能讀，這個元件伸到 {right} 像素。請讓內容隨畫面寬度換行，表格可放進自己能捲動的框。',
    en: 'At {width} pixels wide (a page enlarged to 400 %) readers must scroll sideways: this element reaches to {right} pixels. Let it wrap; put a wide table into a box that scrolls by itself.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Understanding/reflow',
  examples: {
    bad: [
      { html: '<p style="width: 40rem">請攜帶身分證到櫃檯辦理。</p>' },
      {
        lang: 'en',
        html: '<p style="white-space: nowrap">Bring your identity card and the last electricity bill to the counter.</p>',
      },
    ],
    good: [
      { html: '<p style="max-width: 40rem">請攜帶身分證到櫃檯辦理，一樓服務臺也可以代收申請書。</p>' },
      {
        lang: 'en',
        html: '<div role="region" aria-label="Rates" tabindex="0" style="overflow-x: auto"><table style="width: 40rem"><tr><th scope="col">Rate</th></tr><tr><td>3</td></tr></table></div>',
      },
    ],
  },
  check: (page) => {
    const { viewport, document, state } = page.snapshot;
    if (viewport.width > 400 || state === 'print' || document.width <= viewport.width + 1) return [];
    const reaches = page.elements.filter(
      (element) => element.visible && element.box.height > 0 && rightOf(page, element) > viewport.width + 1,
    );
    const reaching = new Set(reaches);
    // What makes the page wide: the innermost, since what is around it is wide because of it.
    const culprits = reaches.filter(
      (element) =>
        !isTwoDimensional(element) &&
        !page.children(element).some((child) => reaching.has(child)) &&
        !page.closest(element, (around) => around.tag === 'table' || scrollsByItself(around)),
    );
    return culprits
      .slice(0, 5)
      .map((element) =>
        hitOn(page, element, { width: viewport.width, right: Math.round(rightOf(page, element)) }),
      );
  },
};

/** What needs both dimensions to be understood may be wide: pictures, maps, videos, tables. */
function isTwoDimensional({ tag, role }: RenderedElement): boolean {
  return (
    ['img', 'svg', 'canvas', 'video', 'iframe', 'object', 'embed', 'map', 'math'].includes(tag) ||
    role === 'img' ||
    role === 'table' ||
    role === 'grid'
  );
}

function scrollsByItself({ style, tag }: RenderedElement): boolean {
  return (
    tag !== 'html' && tag !== 'body' && ['auto', 'scroll', 'hidden', 'clip'].includes(style['overflow-x'])
  );
}

/** How far an element reaches, or its text where that runs over. */
function rightOf(page: RenderedPage, element: RenderedElement): number {
  const runs = page.textsOf(element).filter(({ visible }) => visible);
  return Math.max(...[element, ...runs].map(({ box }) => box.x + box.width));
}
