import { hitOn } from '../../rendered/hit-on.ts';
import { textBlocks } from '../../rendered/text-block.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';

/** Text stretched to both edges. */
export const justifiedText: Rule<RenderedPage> = {
  id: 'justified-text',
  engine: 'layout',
  severity: 'review',
  wcag: ['1.4.8'],
  codes: ['CS3140803E'],
  message: {
    zh: '這一段左右對齊，字與字的空隙大小不一，閱讀障礙的人會看到一條條空白。請只對齊一邊（text-align: start）。',
    en: 'This paragraph is justified: uneven gaps between words run down the page as rivers of white. Align text to one side (text-align: start).',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F88',
  examples: {
    bad: [
      {
        html: '<p style="text-align: justify; width: 20em">申請用電時，請先準備身分證明文件與用電場所的證明，再到服務所的櫃檯填寫申請書。承辦人員會當場核對資料，並說明接下來需要辦理的事項與大約的完成日期。若資料不齊，我們會一次告訴您還缺少哪些文件。</p>',
      },
      {
        lang: 'en',
        html: '<div style="text-align: justify; width: 20em"><p>Bring proof of identity and proof that you may use the premises, then fill in the form at the counter. A member of staff checks your papers while you wait and tells you what happens next, and roughly when the work will be finished.</p></div>',
      },
    ],
    good: [
      {
        html: '<p style="max-width: 20em">申請用電時，請先準備身分證明文件與用電場所的證明，再到服務所的櫃檯填寫申請書。承辦人員會當場核對資料，並說明接下來需要辦理的事項與大約的完成日期。若資料不齊，我們會一次告訴您還缺少哪些文件。</p>',
      },
      { lang: 'en', html: '<p style="text-align: justify">One line only.</p>' },
    ],
  },
  check: (page) =>
    textBlocks(page)
      .filter(({ element, lines }) => lines >= 3 && element.style['text-align'] === 'justify')
      .map(({ element }) => hitOn(page, element)),
};
