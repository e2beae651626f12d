import { hitOn } from '../../rendered/hit-on.ts';
import { lineHeightOf, textBlocks } from '../../rendered/text-block.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';

/** Lines so close that the eye loses its way back to the next one. */
export const lineHeight: Rule<RenderedPage> = {
  id: 'line-height',
  engine: 'layout',
  severity: 'review',
  wcag: ['1.4.8'],
  codes: ['CS3140804E', 'CS3140802C'],
  message: {
    zh: '這一段有 {lines} 行，行距只有字級的 {ratio} 倍，閱讀困難的人容易看錯行。請把 line-height 設為 1.5 以上。',
    en: 'This paragraph has {lines} lines set {ratio} times the size of the letters apart; readers with dyslexia or low vision lose the line. Set line-height to 1.5 or more.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/css/C21',
  examples: {
    bad: [
      {
        html: '<p style="line-height: 1.1; width: 20em">申請用電時，請先準備身分證明文件與用電場所的證明，再到服務所的櫃檯填寫申請書。承辦人員會當場核對資料，並說明接下來需要辦理的事項與大約的完成日期。若資料不齊，我們會一次告訴您還缺少哪些文件。</p>',
      },
      {
        lang: 'en',
        html: '<p style="line-height: 1.2; width: 25em">Bring proof of identity and proof that you may use the premises, then fill in the form at the counter. A member of staff checks your papers while you wait and tells you what happens next, and roughly when the work will be finished.</p>',
      },
    ],
    good: [
      {
        html: '<p style="line-height: 1.7; max-width: 20em">申請用電時，請先準備身分證明文件與用電場所的證明，再到服務所的櫃檯填寫申請書。承辦人員會當場核對資料，並說明接下來需要辦理的事項與大約的完成日期。若資料不齊，我們會一次告訴您還缺少哪些文件。</p>',
      },
      {
        lang: 'en',
        html: '<p style="line-height: 1.5; max-width: 25em">Bring proof of identity and proof that you may use the premises, then fill in the form at the counter. A member of staff checks your papers while you wait and tells you what happens next, and roughly when the work will be finished.</p>',
      },
    ],
  },
  check: (page) =>
    textBlocks(page)
      .filter(
        ({ element, lines, text }) =>
          lines >= 3 &&
          text.length > 60 &&
          lineHeightOf(element) < 1.49 &&
          // A block of text is more than a heading or the name of a link.
          !page.closest(element, ({ role }) => role === 'heading' || role === 'link' || role === 'button'),
      )
      .map(({ element, lines }) => hitOn(page, element, { lines, ratio: lineHeightOf(element).toFixed(2) })),
};
