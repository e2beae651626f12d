import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';

/** Text that drowns in the picture or gradient behind it. */
export const contrastOnPicture: Rule<RenderedPage> = {
  id: 'contrast-on-picture',
  engine: 'layout',
  severity: 'review',
  wcag: ['1.4.3'],
  codes: ['GN2140300E', 'GN2140301E'],
  message: {
    zh: '這段字疊在圖片或漸層上，有的地方對比只有 {ratio}:1（至少要 {needed}:1），視力不好的人看不清楚。請在字的後面加一塊實色底，或換顏色。',
    en: 'This text stands on a picture or gradient; in places the contrast is only {ratio}:1 (at least {needed}:1 is needed). Put a plain colour behind the text, or change the colours.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F83',
  examples: {
    bad: [
      {
        html: '<h1 style="display: inline-block; color: white; background: linear-gradient(90deg, #000, #fff)">綠川區公所服務窗口辦證申請須知</h1>',
      },
      {
        lang: 'en',
        html: '<div style="background-image: linear-gradient(#ccc, #eee); padding: 1rem"><p style="color: #888">Bring your card.</p></div>',
      },
    ],
    good: [
      { html: '<h1 style="color: white; background: linear-gradient(90deg, #000, #333)">用電申請須知</h1>' },
      {
        lang: 'en',
        html: '<div style="background-image: linear-gradient(#ccc, #888); padding: 1rem"><p style="color: #555; background: white">Bring your card.</p></div>',
      },
    ],
  },
  check: (page) =>
    (page.snapshot.probes.contrastOnPicture ?? [])
      .filter(({ ratio, needed }) => ratio < needed)
      .map(({ selector, html, ratio, needed }) => ({
        selector,
        html,
        values: { ratio: ratio.toFixed(1), needed },
      })),
};
