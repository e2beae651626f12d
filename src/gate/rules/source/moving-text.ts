import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { textOf } from '../../source/walk.ts';

export const movingText: Rule<SourcePage> = {
  id: 'moving-text',
  engine: 'source',
  severity: 'barrier',
  wcag: ['2.2.2'],
  codes: [],
  message: {
    zh: '這段文字會自己捲動或閃爍，而且讀者停不下來；看不清楚、讀得慢或容易分心的人讀不到。請改成不動的文字。',
    en: 'This text scrolls or blinks by itself and readers cannot stop it; people who read slowly, see little or are easily distracted cannot read it. Let it stand still.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F16',
  check: (page) =>
    page
      .withTag('marquee', 'blink')
      .filter((element) => page.isExposed(element) && textOf(element) !== '')
      .map((element) => page.hitAt(element)),
  examples: {
    bad: [
      { html: '<marquee>颱風期間請注意用電安全</marquee>' },
      { lang: 'en', html: '<p><blink>Closed on Friday</blink></p>' },
    ],
    good: [
      { html: '<p class="notice">颱風期間請注意用電安全</p>' },
      { lang: 'en', html: '<p><strong>Closed on Friday</strong></p>' },
    ],
  },
};
