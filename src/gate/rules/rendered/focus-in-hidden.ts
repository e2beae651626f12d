import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';

/** Something the Tab key reaches inside what is hidden from screen readers. */
export const focusInHidden: Rule<RenderedPage> = {
  id: 'focus-in-hidden',
  engine: 'rendered',
  severity: 'review',
  wcag: ['4.1.2', '1.3.1'],
  codes: ['GN1410200E'],
  message: {
    zh: 'Tab 鍵走得到這裡，但它在 aria-hidden="true" 裡面：報讀軟體到了這裡一聲不響。請拿掉 aria-hidden，或讓鍵盤也到不了（inert 或 hidden）。',
    en: 'The Tab key gets here, yet this is inside aria-hidden="true": a screen reader falls silent. Remove aria-hidden, or keep the keyboard out as well (inert or hidden).',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/aria/ARIA6',
  examples: {
    bad: [
      { html: '<div aria-hidden="true"><button>分享</button></div>' },
      {
        lang: 'en',
        html: '<nav aria-hidden="true"><a href="/a" style="position: absolute; left: -99em">News</a></nav>',
      },
    ],
    good: [
      { html: '<div aria-hidden="true"><button tabindex="-1">分享</button></div>' },
      { lang: 'en', html: '<nav aria-hidden="true" style="display: none"><a href="/a">News</a></nav>' },
      { lang: 'en', html: '<nav aria-hidden="true" inert><a href="/a">News</a></nav>' },
    ],
  },
  check: (page) => {
    const isHidden: boolean[] = [];
    return page.elements.flatMap((element) => {
      const { index, parent, attributes, tabbable, listeners } = element;
      isHidden[index] = isHidden[parent] === true || attributes['aria-hidden'] === 'true';
      // What listens to the focus is there to hand it on, as at the end of a dialog.
      if (!isHidden[index] || !tabbable || listeners.includes('focus')) return [];
      const isInert = page.closest(element, (one) => one.attributes.inert !== undefined) !== undefined;
      return isInert || element.style.visibility === 'hidden' ? [] : [hitOn(page, element)];
    });
  },
};
