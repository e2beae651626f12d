import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';

const spoken =
  /audio[- ]?descri|described (?:video|version)|with (?:audio )?description|口述影像|口語描述|語音描述/i;

/** A film of which nobody can tell by machine whether it says what it shows. */
export const videoDescriptionUnknown: Rule<RenderedPage> = {
  id: 'video-description-unknown',
  engine: 'rendered',
  severity: 'review',
  wcag: ['1.2.5'],
  codes: ['GN2120500E', 'GN1120301E'],
  message: {
    zh: '請閉上眼睛聽一次這部影片：重要的畫面有說出來嗎？沒有的話，請提供口述影像版，並在旁邊放連結。瀏覽器不會念 <track kind="descriptions">。',
    en: 'Listen to this film with your eyes shut: is everything that matters said aloud? If not, offer a version with audio description and link to it. Browsers do not read <track kind="descriptions">.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Understanding/audio-description-prerecorded',
  examples: {
    bad: [
      { html: '<video controls src="/f.mp4"></video><a href="/f.html">文字稿</a>' },
      { lang: 'en', html: '<video controls src="/f.mp4"><track kind="descriptions" src="/d.vtt"></video>' },
    ],
    good: [
      { html: '<video controls src="/f.mp4"></video><a href="/f2.mp4">口述影像版</a>' },
      {
        lang: 'en',
        html: '<video controls src="/f.mp4"></video><p>Also <a href="/f2">with audio description</a>.</p>',
      },
    ],
  },
  check: (page) => {
    const isOffered = page
      .withRole('link', 'button')
      .some(({ exposed, name }) => exposed && spoken.test(name));
    return isOffered
      ? []
      : page
          .withTag('video')
          .filter(({ visible, attributes }) => visible && attributes.muted === undefined)
          .map((video) => hitOn(page, video));
  },
};
