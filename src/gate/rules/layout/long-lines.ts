import { hitOn } from '../../rendered/hit-on.ts';
import { textBlocks } from '../../rendered/text-block.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';

/** Lines longer than the eye can follow back. */
export const longLines: Rule<RenderedPage> = {
  id: 'long-lines',
  engine: 'layout',
  severity: 'review',
  wcag: ['1.4.8'],
  codes: ['CS3140801C'],
  message: {
    zh: '這一段一行約有 {count} 個字，超過 {most} 個字就容易看錯行。請限制文字的寬度，例如 max-width: 40em。',
    en: 'The lines of this paragraph are about {count} characters long; past {most}, readers lose their place. Limit the width of the text, for example to 65ch.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/css/C20',
  examples: {
    bad: [
      {
        html: '<p style="width: 70em">申請用電時，請先準備身分證明文件與用電場所的證明，再到服務所的櫃檯填寫申請書。承辦人員會當場核對資料，並說明接下來需要辦理的事項與大約的完成日期。若資料不齊，我們會一次告訴您還缺少哪些文件。申請用電時，請先準備身分證明文件與用電場所的證明，再到服務所的櫃檯填寫申請書。承辦人員會當場核對資料，並說明接下來需要辦理的事項與大約的完成日期。若資料不齊，我們會一次告訴您還缺少哪些文件。</p>',
      },
      {
        lang: 'en',
        html: '<p style="width: 75em; font-size: 0.8rem">Bring proof of identity and proof that you may use the premises, then fill in the form at the counter. A member of staff checks your papers while you wait and tells you what happens next, and roughly when the work will be finished. Bring proof of identity and proof that you may use the premises, then fill in the form at the counter. A member of staff checks your papers while you wait and tells you what happens next, and roughly when the work will be finished.</p>',
      },
    ],
    good: [
      {
        html: '<p style="max-width: 20em">申請用電時，請先準備身分證明文件與用電場所的證明，再到服務所的櫃檯填寫申請書。承辦人員會當場核對資料，並說明接下來需要辦理的事項與大約的完成日期。若資料不齊，我們會一次告訴您還缺少哪些文件。</p>',
      },
      {
        lang: 'en',
        html: '<p style="max-width: 60ch">Bring proof of identity and proof that you may use the premises, then fill in the form at the counter. A member of staff checks your papers while you wait and tells you what happens next, and roughly when the work will be finished.</p>',
      },
    ],
  },
  check: (page) =>
    textBlocks(page).flatMap(({ element, texts, text, lines }) => {
      if (lines < 2 || element.tag === 'pre') return [];
      const advance = texts.reduce((sum, run) => sum + run.advance, 0);
      const left = Math.min(...texts.map(({ box }) => box.x));
      const right = Math.max(...texts.map(({ box }) => box.x + box.width));
      const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
      // A Han letter is as wide as two others, and says as much.
      const units = ((han + (text.length - han) / 2) * (right - left)) / advance;
      const isHan = han > text.length / 3;
      const count = Math.round(isHan ? units : units * 2);
      const most = isHan ? 40 : 80;
      return count > most * 1.05 ? [hitOn(page, element, { count, most })] : [];
    }),
};
