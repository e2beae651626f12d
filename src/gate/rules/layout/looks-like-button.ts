import { hitOn } from '../../rendered/hit-on.ts';
import { isOperable } from './is-operable.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';

/** Something that looks like a button and is none. */
export const looksLikeButton: Rule<RenderedPage> = {
  id: 'looks-like-button',
  engine: 'layout',
  severity: 'review',
  wcag: ['2.1.1', '4.1.2'],
  codes: ['FA1210102E', 'GN1410200E'],
  message: {
    zh: '「{text}」看起來像按鈕，鍵盤卻到不了，報讀軟體也不會說它是按鈕。如果可以按，請改用 <button> 或 <a href>；如果不能按，請不要做成按鈕的樣子。',
    en: '“{text}” looks like a button, but the keyboard does not reach it and a screen reader does not call it one. If it does something, use <button> or <a href>; if not, do not make it look so.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F59',
  examples: {
    bad: [
      { html: '<div class="btn btn-primary">線上申辦</div>' },
      { lang: 'en', html: '<p><span style="cursor: pointer">Show all rates</span></p>' },
    ],
    good: [
      { html: '<div class="btn-group"><button>線上申辦</button></div>' },
      { lang: 'en', html: '<p class="button-help">The button is at the end of the form.</p>' },
    ],
  },
  check: (page) =>
    page.elements.flatMap((element) => {
      const text = element.visible ? page.text(element) : '';
      if (text === '' || text.length > 60 || element.listeners.includes('click')) return [];
      const classes = (element.attributes.class ?? '').toLowerCase().split(/\s+/);
      const parent = page.parent(element);
      const isNamedSo = classes.some((name) =>
        /^(?:btn|button|cta)$|^(?:btn|button)--?(?:primary|secondary)$/.test(name),
      );
      const pointsByItself = element.style.cursor === 'pointer' && parent?.style.cursor !== 'pointer';
      const isSingle = page.children(element).length === 0;
      return (isNamedSo || (pointsByItself && isSingle)) && !isOperable(page, element)
        ? [hitOn(page, element, { text })]
        : [];
    }),
};
