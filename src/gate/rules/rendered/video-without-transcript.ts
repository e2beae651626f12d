import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';
import { hasTranscript } from './transcript.ts';

/** A film without its content in writing. */
export const videoWithoutTranscript: Rule<RenderedPage> = {
  id: 'video-without-transcript',
  engine: 'rendered',
  severity: 'review',
  wcag: ['1.2.1', '1.2.3', '1.2.8'],
  codes: ['GN1120300E', 'GN1120101E', 'GN3120800E'],
  message: {
    zh: '這部影片旁邊找不到文字版。看不到或聽不到的人不知道演了什麼。請在旁邊放「文字稿」的連結或段落，寫出說的話和重要畫面。',
    en: 'There is no text version beside this film. Who cannot see or hear it does not learn what happens. Put a link or a section called “Transcript” next to it, with what is said and what is shown.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G69',
  examples: {
    bad: [
      { html: '<h2>宣導短片</h2><video controls src="/f.mp4"></video>' },
      { lang: 'en', html: '<video controls><source src="/f.webm" type="video/webm"></video>' },
    ],
    good: [
      { html: '<video controls src="/f.mp4"></video><p><a href="/f.html">影片文字稿</a></p>' },
      {
        lang: 'en',
        html: '<video controls src="/f.mp4"></video><h3>Transcript</h3><p>A man opens the meter box.</p>',
      },
    ],
  },
  check: (page) =>
    page
      .withTag('video')
      .filter((video) => video.visible && !hasTranscript(page, video))
      .map((video) => hitOn(page, video)),
};
