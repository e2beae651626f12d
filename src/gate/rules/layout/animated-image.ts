import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';
import { canBeStopped } from './can-be-stopped.ts';

const twoPixels = {
  forEver:
    'data:image/gif;base64,R0lGODlhAgACAIAAAAAAAP///yH/C05FVFNDQVBFMi4wAwEAAAAh+QQAFAAAACwAAAAAAgACAAACAkwKACH5BAAUAAAALAAAAAACAAIAAAICTAoAIfkEABQAAAAsAAAAAAIAAgAAAgJMCgA7',
  once: 'data:image/gif;base64,R0lGODlhAgACAIAAAAAAAP///yH5BAAUAAAALAAAAAACAAIAAAICTAoAIfkEABQAAAAsAAAAAAIAAgAAAgJMCgAh+QQAFAAAACwAAAAAAgACAAACAkwKADs=',
  still: 'data:image/gif;base64,R0lGODlhAgACAIAAAAAAAP///yH5BAAUAAAALAAAAAACAAIAAAICTAoAOw==',
};

/** A picture that moves on and on. */
export const animatedImage: Rule<RenderedPage> = {
  id: 'animated-image',
  engine: 'layout',
  severity: 'review',
  wcag: ['2.2.2'],
  codes: ['GN1220200E', 'GN1220201E', 'GN1220203E'],
  message: {
    zh: '這張圖有 {frames} 格，會動超過 5 秒，讀者停不下來，注意力不集中的人讀不下旁邊的字。請換成不動的圖，或在 5 秒內停下，或附暫停按鈕。',
    en: 'This picture has {frames} frames and moves for more than five seconds; nobody can stop it, and some people cannot read beside it. Use a still picture, let it end, or add a pause button.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G152',
  examples: {
    bad: [
      { html: `<p>停電公告<img alt="施工中" width="40" height="40" src="${twoPixels.forEver}"></p>` },
      { lang: 'en', html: `<p><img alt="New" width="30" height="30" src="${twoPixels.forEver}"> Rates</p>` },
    ],
    good: [
      { html: `<p>停電公告<img alt="施工中" width="40" height="40" src="${twoPixels.still}"></p>` },
      { lang: 'en', html: `<p><img alt="New" width="30" height="30" src="${twoPixels.once}"> Rates</p>` },
    ],
  },
  check: (page) =>
    canBeStopped(page)
      ? []
      : (page.snapshot.probes.animatedImages ?? []).flatMap(({ element: index, frames }) => {
          const element = page.elements[index];
          return element ? [hitOn(page, element, { frames })] : [];
        }),
};
