import { hitOn } from '../../rendered/hit-on.ts';
import { isContinuedElsewhere } from './is-continued-elsewhere.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';

/** Text that is cut off when the page is enlarged. */
export const textClippedWhenZoomed: Rule<RenderedPage> = {
  id: 'text-clipped-when-zoomed',
  engine: 'layout',
  severity: 'barrier',
  wcag: ['1.4.4'],
  codes: ['GN2140400E', 'GN2140401E', 'CS2140402E'],
  message: {
    zh: '放大到 200% 時，這裡的字被框切掉，讀者看不到全部。請不要固定框的高度或寬度（改用 min-height），也不要用 overflow: hidden 藏字。',
    en: 'At 200 % zoom this text is cut off by the box around it. Do not fix the height or width of the box (use min-height), and do not hide what overflows.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F69',
  examples: {
    bad: [
      {
        html: '<div style="height: 1.6rem; width: 16rem; overflow: hidden">申請用電時，請先準備身分證明文件與用電場所的證明，再到服務所的櫃檯填寫申請書。承辦人員會當場核對資料，並說明接下來需要辦理的事項與大約的完成日期。若資料不齊，我們會一次告訴您還缺少哪些文件。</div>',
      },
      {
        lang: 'en',
        html: '<p style="width: 10rem; overflow: hidden; white-space: nowrap">Bring proof of identity and proof that you may use the premises, then fill in the form at the counter. A member of staff checks your papers while you wait and tells you what happens next, and roughly when the work will be finished.</p>',
      },
    ],
    good: [
      {
        html: '<div style="min-height: 1.6rem; width: 16rem; overflow: hidden">申請用電時，請先準備身分證明文件與用電場所的證明，再到服務所的櫃檯填寫申請書。承辦人員會當場核對資料，並說明接下來需要辦理的事項與大約的完成日期。若資料不齊，我們會一次告訴您還缺少哪些文件。</div>',
      },
      {
        lang: 'en',
        html: '<div tabindex="0" role="region" aria-label="How to apply" style="height: 3rem; overflow: auto">Bring proof of identity and proof that you may use the premises, then fill in the form at the counter. A member of staff checks your papers while you wait and tells you what happens next, and roughly when the work will be finished.</div>',
      },
    ],
  },
  check: (page) =>
    (page.snapshot.probes.clippedWhenZoomed ?? []).flatMap((index) => {
      const element = page.elements[index];
      return element && !isContinuedElsewhere(page, element) ? [hitOn(page, element)] : [];
    }),
};
