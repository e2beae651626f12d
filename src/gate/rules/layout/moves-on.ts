import { hitOn } from '../../rendered/hit-on.ts';
import { canBeStopped } from './can-be-stopped.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';

/** What moves on and on beside the text. */
export const movesOn: Rule<RenderedPage> = {
  id: 'moves-on',
  engine: 'layout',
  severity: 'review',
  wcag: ['2.2.2'],
  codes: ['GN1220200E', 'GN1220201E', 'GN1220202E'],
  message: {
    zh: '這裡的動畫「{name}」會動超過 5 秒。注意力不集中的人讀不下旁邊的字。請讓它在 5 秒內停下，或在旁邊放一個暫停按鈕。',
    en: 'The animation “{name}” moves for more than five seconds. Some people cannot read beside it. Let it end within five seconds, or put a pause button next to it.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Understanding/pause-stop-hide',
  examples: {
    bad: [
      {
        html: '<style>@keyframes run { to { translate: 20em } } .news { animation: run 3s infinite }</style><p class="news">今日停電公告</p>',
      },
      {
        lang: 'en',
        html: '<style>@keyframes glow { 50% { opacity: 0.3 } } .alert { animation: glow 1s 30 }</style><p class="alert">Power cut today</p>',
      },
    ],
    good: [
      {
        html: '<style>@keyframes come { from { opacity: 0 } } .news { animation: come 1s }</style><p class="news">今日停電公告</p>',
      },
      {
        lang: 'en',
        html: '<style>@keyframes run { to { translate: 20em } } .news { animation: run 3s infinite }</style><p class="news">Power cut today</p><button>Pause</button>',
      },
    ],
  },
  check: (page) =>
    canBeStopped(page)
      ? []
      : (page.snapshot.probes.movingOn ?? []).flatMap(({ element: index, name }) => {
          const element = page.elements[index];
          return element ? [hitOn(page, element, { name })] : [];
        }),
};
