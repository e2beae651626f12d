import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';

/** Text that runs or blinks. */
export const marquee: Rule<RenderedPage> = {
  id: 'marquee',
  engine: 'layout',
  severity: 'barrier',
  wcag: ['2.2.2'],
  codes: ['GN1220200E', 'GN1220203E'],
  message: {
    zh: '<{tag}> 讓字一直跑或閃，讀者停不下來，讀得慢的人讀不完。請改成不動的文字。',
    en: '<{tag}> makes text run or blink without end; nobody can stop it, and slow readers never finish it. Use text that stays.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F16',
  examples: {
    bad: [
      { html: '<marquee>颱風天停止辦公</marquee>' },
      { lang: 'en', html: '<p><marquee direction="left">Closed during typhoons</marquee></p>' },
    ],
    good: [
      { html: '<p>颱風天停止辦公</p>' },
      { lang: 'en', html: '<p class="marquee">Closed during typhoons</p>' },
    ],
  },
  check: (page) =>
    page
      .withTag('marquee', 'blink')
      .filter((element) => element.visible && page.text(element) !== '')
      .map((element) => hitOn(page, element, { tag: element.tag })),
};
