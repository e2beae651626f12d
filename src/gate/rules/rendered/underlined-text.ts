import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';

/** Underlined text that is no link. */
export const underlinedText: Rule<RenderedPage> = {
  id: 'underlined-text',
  engine: 'rendered',
  severity: 'review',
  wcag: [],
  codes: ['HM1130106E'],
  message: {
    zh: '「{text}」加了底線，看起來像連結，但不能按。請改用 <strong> 或 <em> 表示重要。',
    en: '“{text}” is underlined and looks like a link, but is none. Use <strong> or <em> for what matters.',
  },
  help: 'https://www.w3.org/TR/WCAG20-TECHS/G182.html',
  examples: {
    bad: [
      { html: '<p>請<u>務必攜帶身分證</u>到場。</p>' },
      { lang: 'en', html: '<p>Bring <span style="text-decoration: underline">your passport</span>.</p>' },
    ],
    good: [
      { html: '<p>請<a href="/id">攜帶身分證</a>到場。</p>' },
      {
        lang: 'en',
        html: '<p>Added: <ins>the new rate</ins>, <abbr title="hour" style="text-decoration: underline dotted">h</abbr>.</p>',
      },
    ],
  },
  check: (page) =>
    page.elements.flatMap((element) => {
      const { visible, style, tag } = element;
      if (
        !visible ||
        !style['text-decoration-line'].includes('underline') ||
        ['a', 'ins', 'abbr', 'button', 'summary'].includes(tag)
      )
        return [];
      const text = page.text(element);
      const isOperable =
        page.closest(
          element,
          ({ role, focusable, tag: around }) =>
            role === 'link' || focusable || around === 'label' || around === 'ins',
        ) !== undefined || page.descendants(element).some(({ role }) => role === 'link' || role === 'button');
      return isOperable || !/\p{L}{2}/u.test(text) ? [] : [hitOn(page, element, { text: text.slice(0, 40) })];
    }),
};
