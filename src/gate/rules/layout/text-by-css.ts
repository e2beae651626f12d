import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';

/** Words that only the style sheet knows. */
export const textByCss: Rule<RenderedPage> = {
  id: 'text-by-css',
  engine: 'layout',
  severity: 'review',
  wcag: ['1.3.1'],
  codes: [],
  message: {
    zh: '「{text}」是用樣式表（::before 或 ::after）放上去的文字；關掉樣式、翻譯或複製時會不見，有的報讀軟體也不唸。請把字寫在網頁內容裡。',
    en: '“{text}” is put here by the style sheet (::before or ::after). It is lost without styles, in translation and in copies, and some screen readers skip it. Write it in the page.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F87',
  examples: {
    bad: [
      { html: '<style>.note::before { content: "注意事項：" }</style><p class="note">請帶身分證。</p>' },
      {
        lang: 'en',
        html: '<style>.price::after { content: " per kilowatt hour" }</style><p class="price">3.2</p>',
      },
    ],
    good: [
      { html: '<style>.out::after { content: "↗" }</style><p><a class="out" href="/form">申請書</a></p>' },
      {
        lang: 'en',
        html: '<style>li { counter-increment: n } li::before { content: counter(n) ". " }</style><ul><li>Apply</li></ul>',
      },
    ],
  },
  check: (page) =>
    page.elements.flatMap((element) => {
      if (!element.visible || element.tag === 'q') return [];
      const { before, after } = element.generated;
      const text = [before, after].find((generated) => /\p{Lo}{2}|\p{L}{2}/u.test(generated));
      return text === undefined ? [] : [hitOn(page, element, { text })];
    }),
};
