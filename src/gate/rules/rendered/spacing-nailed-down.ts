import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { RenderedElement } from '../../rendered/snapshot.ts';
import type { Rule } from '../../rule.ts';

/** How wide readers may want it, in sizes of the letters (WCAG 1.4.12). */
const wanted = { 'line-height': 1.5, 'letter-spacing': 0.12, 'word-spacing': 0.16 } as const;
type Spacing = keyof typeof wanted;
const spacings = ['line-height', 'letter-spacing', 'word-spacing'] as const satisfies readonly Spacing[];

/** Narrow spacing that a reader’s own style cannot widen. */
export const spacingNailedDown: Rule<RenderedPage> = {
  id: 'spacing-nailed-down',
  engine: 'rendered',
  severity: 'review',
  wcag: ['1.4.12'],
  codes: ['CS2141200E', 'CS2141203E', 'CS2141202E'],
  message: {
    zh: '這裡用 !important 把 {property} 定死在太窄的值。閱讀困難的人用自己的樣式把行距、字距拉寬時，這一段不會變。請拿掉 !important，把樣式寫進樣式表。',
    en: '{property} is nailed to a narrow value with !important here. Readers with dyslexia widen lines and letters by a style of their own, which cannot reach this. Remove !important and put the style into the style sheet.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Understanding/text-spacing',
  examples: {
    bad: [
      {
        html: '<p style="width: 10em; line-height: 1.1 !important">繳費期限過了以後還是可以到櫃檯繳，只是要加一點利息。</p>',
      },
      { lang: 'en', html: '<p style="letter-spacing: 0 !important">You can pay late, for a fee.</p>' },
    ],
    good: [
      { html: '<p style="width: 10em; line-height: 1.8 !important">繳費期限過了以後還是可以到櫃檯繳。</p>' },
      { lang: 'en', html: '<p style="width: 10em; line-height: 1.1">You can pay late, for a small fee.</p>' },
      { lang: 'en', html: '<p style="line-height: 1 !important">One line.</p>' },
    ],
  },
  check: (page) =>
    page.elements.flatMap((element) => {
      const written = element.attributes.style ?? '';
      if (!/!\s*important/i.test(written)) return [];
      return spacings
        .filter((property) => isImportant(written, property) && isNarrowSomewhere(page, element, property))
        .slice(0, 1)
        .map((property) => hitOn(page, element, { property }));
    }),
};

function isImportant(written: string, property: Spacing): boolean {
  // What is taken from around it can be widened there.
  return new RegExp(
    `(?:^|;)\\s*${property}\\s*:(?!\\s*(?:inherit|unset|revert))[^;]*!\\s*important`,
    'i',
  ).test(written);
}

/** Whether text in it is drawn with that value; of one line nobody sees the height. */
function isNarrowSomewhere(page: RenderedPage, element: RenderedElement, property: Spacing): boolean {
  const own = element.style[property];
  return [element, ...page.descendants(element)].some((one) => {
    const texts = page.textsOf(one).filter(({ visible, text }) => visible && text.trim() !== '');
    const isSeen = property === 'line-height' ? texts.some(({ lines }) => lines > 1) : texts.length > 0;
    const size = Number.parseFloat(one.style['font-size']);
    return (
      isSeen && one.style[property] === own && inSizes(one.style[property], property, size) < wanted[property]
    );
  });
}

/** A browser's own line height is about 1.2; its own spacing between letters and words adds nothing. */
function inSizes(value: string, property: Spacing, size: number): number {
  if (value === 'normal') return property === 'line-height' ? 1.2 : 0;
  // A browser rounds to a fraction of a pixel.
  return Number.parseFloat(value) / size + 0.005;
}
