import { hitOn } from '../../rendered/hit-on.ts';
import { isContinuedElsewhere } from './is-continued-elsewhere.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';

/** Text that is cut off when a reader spaces it out. */
export const textClippedWhenSpaced: Rule<RenderedPage> = {
  id: 'text-clipped-when-spaced',
  engine: 'layout',
  severity: 'barrier',
  wcag: ['1.4.12'],
  codes: ['CS2141200E', 'CS2141204E', 'FA2141205E'],
  message: {
    zh: '讀者加大行距與字距時，這裡的字被框切掉。請不要固定放文字的框的高度與寬度，改用 em 或 min-height。',
    en: 'When a reader widens the spacing of lines and letters, this text is cut off by its box. Give boxes of text no fixed height or width; use em or min-height.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F104',
  examples: {
    bad: [
      {
        html: '<p style="height: 3.6em; line-height: 1.2; overflow: hidden">請攜帶身分證到櫃檯。<br />承辦人員當場核對資料，<br />再說明接下來的事項。</p>',
      },
      {
        lang: 'en',
        html: '<p style="width: 15.5em; height: 1.3em; line-height: 1.3; overflow: hidden">Bring your card to the counter</p>',
      },
    ],
    good: [
      {
        html: '<p style="min-height: 3.6em; line-height: 1.2; overflow: hidden">請攜帶身分證到櫃檯。<br />承辦人員當場核對資料，<br />再說明接下來的事項。</p>',
      },
      { lang: 'en', html: '<p style="overflow: hidden">Bring your card to the counter.</p>' },
    ],
  },
  check: (page) =>
    (page.snapshot.probes.clippedWhenSpaced ?? []).flatMap((index) => {
      const element = page.elements[index];
      return element && !isContinuedElsewhere(page, element) ? [hitOn(page, element)] : [];
    }),
};
