import { hitOn } from '../../rendered/hit-on.ts';
import { textBlocks } from '../../rendered/text-block.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';

/** Whole passages in slanted letters. */
export const longItalics: Rule<RenderedPage> = {
  id: 'long-italics',
  engine: 'layout',
  severity: 'review',
  wcag: [],
  codes: [],
  message: {
    zh: '這裡有 {count} 個字的斜體。斜體字筆畫歪斜、邊緣模糊，閱讀障礙的人很難辨認。長段文字請用正體，要強調就用粗體。',
    en: 'Here are {count} characters in italics. Slanted letters blur, and dyslexic readers lose them. Set long passages upright; stress with bold.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Understanding/visual-presentation',
  examples: {
    bad: [
      {
        html: '<p style="font-style: italic">申請用電時，請先準備身分證明文件與用電場所的證明，再到服務所的櫃檯填寫申請書。承辦人員會當場核對資料，並說明接下來需要辦理的事項與大約的完成日期。若資料不齊，我們會一次告訴您還缺少哪些文件。</p>',
      },
      {
        lang: 'en',
        html: '<p><em>Bring proof of identity and proof that you may use the premises, then fill in the form at the counter. A member of staff checks your papers while you wait and tells you what happens next, and roughly when the work will be finished.</em></p>',
      },
    ],
    good: [
      {
        html: '<p>申請用電時，請先準備身分證明文件與用電場所的證明，再到服務所的櫃檯填寫申請書。承辦人員會當場核對資料，並說明接下來需要辦理的事項與大約的完成日期。若資料不齊，我們會一次告訴您還缺少哪些文件。<em>免費</em></p>',
      },
      {
        lang: 'en',
        html: '<p>See <cite>Rules of Service</cite>. Bring proof of identity and proof that you may use the premises, then fill in the form at the counter. A member of staff checks your papers while you wait and tells you what happens next, and roughly when the work will be finished.</p>',
      },
    ],
  },
  check: (page) =>
    textBlocks(page).flatMap(({ element, texts }) => {
      const slanted = texts
        .filter(({ parent }) => /italic|oblique/.test(page.elements[parent]?.style['font-style'] ?? ''))
        .map(({ text }) => text)
        .join('')
        .trim();
      const han = slanted.match(/\p{Script=Han}/gu)?.length ?? 0;
      return slanted.length > (han > slanted.length / 3 ? 40 : 80)
        ? [hitOn(page, element, { count: slanted.length })]
        : [];
    }),
};
