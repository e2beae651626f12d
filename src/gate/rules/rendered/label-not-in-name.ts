import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { RenderedElement } from '../../rendered/snapshot.ts';
import type { Rule } from '../../rule.ts';

const roles = [
  'button',
  'link',
  'checkbox',
  'radio',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'option',
  'switch',
  'tab',
  'treeitem',
];

/** A control whose name for machines is another than the words on it. */
export const labelNotInName: Rule<RenderedPage> = {
  id: 'label-not-in-name',
  engine: 'rendered',
  severity: 'review',
  wcag: ['2.5.3'],
  codes: ['FA1250303E', 'GN1250300E', 'GN1250301E'],
  message: {
    zh: '畫面上寫「{text}」，給報讀軟體和語音控制的名稱卻是「{name}」。用說的操作時，說出看到的字會沒有反應。請讓名稱包含畫面上的字，最好放在最前面。',
    en: 'It reads “{text}” and is called “{name}” for screen readers and voice control. Who says the words that are there gets no answer. Let the name hold those words, best at its beginning.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F96',
  examples: {
    bad: [
      { html: '<button aria-label="提交">送出申請</button>' },
      { html: '<a href="/bill" aria-label="查帳">查詢電費</a>' },
      { lang: 'en', html: '<button aria-label="Go on to the next step">Next page</button>' },
      { lang: 'en', html: '<a href="/apply" aria-label="Online form">Apply now</a>' },
    ],
    good: [
      { html: '<button aria-label="送出申請（第二步）">送出申請</button>' },
      { html: '<button aria-label="關閉">×</button>' },
      { lang: 'en', html: '<a href="/b" aria-label="Read more: bills">Read more…</a>' },
      { lang: 'en', html: '<button aria-label="Send by e-mail">Send (by e-mail)</button>' },
    ],
  },
  check: (page) =>
    page.withRole(...roles).flatMap((element) => {
      if (!element.exposed || !isNamedApart(element)) return [];
      const text = readable(page, element);
      const shown = wordsOf(text);
      if (shown === '' || (shown.replace(/ /g, '').length < 2 && !/\p{Script=Han}|\d/u.test(shown)))
        return [];
      return holds(wordsOf(element.name), shown) ? [] : [hitOn(page, element, { text, name: element.name })];
    }),
};

function isNamedApart({ attributes }: RenderedElement): boolean {
  return attributes['aria-label'] !== undefined || attributes['aria-labelledby'] !== undefined;
}

/** The text that is really read: what is drawn as a sign by a font of icons is none, nor what is hidden from sight. */
function readable(page: RenderedPage, element: RenderedElement): string {
  const hidden = page
    .descendants(element)
    .filter(({ box, style }) => box.width <= 1 || box.height <= 1 || /inset|rect\(/.test(style['clip-path']));
  return hidden
    .reduce((text, one) => {
      const inner = page.text(one);
      return inner === '' ? text : text.replace(inner, ' ');
    }, page.text(element))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words only: without case, signs, and what stands in brackets. */
function wordsOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}=+×÷]+/gu, ' ')
    .trim();
}

/** Whether the words of the label stand in the name, whole and in order; Chinese has no blanks between words. */
function holds(name: string, label: string): boolean {
  return /\p{Script=Han}/u.test(label)
    ? name.replaceAll(' ', '').includes(label.replaceAll(' ', ''))
    : ` ${name} `.includes(` ${label} `);
}
