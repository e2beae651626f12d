import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { RenderedElement } from '../../rendered/snapshot.ts';
import type { Rule } from '../../rule.ts';

const marks =
  /^(?:tool-?tip(?:-?(?:text|content|box|inner|information|info|body|bubble))?|tippy|hovertip|hint--\w+)$/i;

/** A tip that belongs to something the keyboard does not reach. */
export const tooltipOutOfReach: Rule<RenderedPage> = {
  id: 'tooltip-out-of-reach',
  engine: 'rendered',
  severity: 'review',
  wcag: ['2.1.1', '1.4.13'],
  codes: ['GN1210100E'],
  message: {
    zh: '提示文字「{text}」要用滑鼠移過去才看得到，鍵盤到不了。請把它放在按鈕上，用 aria-describedby 連起來；最好直接寫在畫面上。',
    en: 'The tip “{text}” shows up under the mouse only; the keyboard does not get there. Hang it on a button and connect it by aria-describedby, or, best, write it on the page.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Understanding/content-on-hover-or-focus',
  examples: {
    bad: [
      { html: '<span class="icon">？<span class="tooltip">電號在帳單右上角</span></span>' },
      { lang: 'en', html: '<p>Fee <i class="tooltip-text">It is paid once a year</i></p>' },
      { lang: 'en', html: '<span title="It is paid once a year">Fee</span>' },
    ],
    good: [
      {
        html: '<button aria-describedby="t">電號說明</button><span id="t" role="tooltip" class="tooltip">電號在帳單右上角</span>',
      },
      {
        lang: 'en',
        html: '<button class="has-tip">Fee <span class="tooltip">It is paid once a year</span></button>',
      },
      { lang: 'en', html: '<abbr title="Post office">PO</abbr>' },
    ],
  },
  check: (page) =>
    page.elements.flatMap((element) => {
      const isTip =
        (element.attributes.class ?? '').split(/\s+/).some((name) => marks.test(name)) ||
        element.role === 'tooltip';
      const isTitled =
        element.attributes.title !== undefined &&
        isPlain(element) &&
        !page.descendants(element).some(({ focusable }) => focusable);
      if (!isTip && !isTitled) return [];
      const text = isTitled ? (element.attributes.title ?? '') : page.allText(element);
      if (text.length < 8 || isWithinReach(page, element) || (text === page.text(element) && isTitled))
        return [];
      return [hitOn(page, element, { text: text.slice(0, 50) })];
    }),
};

/** Only there does a title say more than the browser says by itself. */
function isPlain({ tag, focusable, visible }: RenderedElement): boolean {
  return visible && !focusable && ['span', 'i', 'b', 'em', 'div', 'p', 'td', 'li'].includes(tag);
}

function isWithinReach(page: RenderedPage, element: RenderedElement): boolean {
  const { id } = element.attributes;
  const parent = page.parent(element);
  return (
    page.closest(element, ({ focusable }) => focusable) !== undefined ||
    (id !== undefined &&
      page.elements.some(
        ({ attributes, focusable }) =>
          focusable && (attributes['aria-describedby'] ?? '').split(/\s+/).includes(id),
      )) ||
    (parent !== undefined &&
      page
        .children(parent)
        .some(({ tag, index }) => index !== element.index && (tag === 'button' || tag === 'a')))
  );
}
