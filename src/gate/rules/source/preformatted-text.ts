import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { elementsIn, textOf } from '../../source/walk.ts';

export const preformattedText: Rule<SourcePage> = {
  id: 'preformatted-text',
  engine: 'source',
  severity: 'review',
  wcag: ['1.3.1'],
  codes: [],
  message: {
    zh: '<pre> 裡的文字不是程式碼，而是用空白排出表格、圖案或版面；報讀軟體唸出來沒有結構，放大時也會超出畫面。請改用表格、清單或圖片加替代文字；若是程式碼，請包在 <code> 裡。',
    en: 'The text in this <pre> is not marked as code: a table, drawing or layout made of spaces has no structure when it is read aloud, and runs off the screen when enlarged. Use a table, list or picture with a text alternative; wrap code in <code>.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F34',
  check: (page) =>
    page
      .withTag('pre')
      .filter((element) => page.isExposed(element) && textOf(element) !== '')
      .filter(
        (element) =>
          !elementsIn(element).some(({ name }) => ['code', 'samp', 'kbd', 'output', 'var'].includes(name)),
      )
      .filter(({ attribs }) => attribs.role !== 'img')
      .map((element) => page.hitAt(element)),
  examples: {
    bad: [
      { html: '<pre>日期    櫃台\n週一    開放</pre>' },
      { lang: 'en', html: '<pre>Day      Counter\nMonday   open</pre>' },
    ],
    good: [
      { html: '<pre><code>npm start</code></pre>' },
      { lang: 'en', html: '<pre role="img" aria-label="A sailing boat">~~/\\~~</pre>' },
    ],
  },
};
