import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';
import { hasTranscript } from './transcript.ts';

/** A recording without its words in writing. */
export const audioWithoutTranscript: Rule<RenderedPage> = {
  id: 'audio-without-transcript',
  engine: 'rendered',
  severity: 'review',
  wcag: ['1.2.1'],
  codes: ['GN1120100E'],
  message: {
    zh: '這段錄音旁邊找不到逐字稿。聽不到的人不知道說了什麼。請在旁邊放「逐字稿」的連結或段落。',
    en: 'There is no transcript beside this recording. Who cannot hear does not learn what is said. Put a link or a section called “Transcript” next to it.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G158',
  examples: {
    bad: [
      { html: '<h2>里長廣播</h2><audio controls src="/a.mp3"></audio>' },
      { lang: 'en', html: '<p>Hear the mayor.</p><audio controls src="/a.mp3"></audio>' },
    ],
    good: [
      {
        html: '<audio controls src="/a.mp3"></audio><details><summary>逐字稿</summary><p>各位鄉親好。</p></details>',
      },
      {
        lang: 'en',
        html: '<audio controls src="/a.mp3"></audio><a href="/a.html">Transcript of the talk</a>',
      },
      { lang: 'en', html: '<audio src="/beep.mp3"></audio>' },
    ],
  },
  check: (page) =>
    page
      .withTag('audio')
      .filter(
        (audio) =>
          (audio.visible || audio.attributes.autoplay !== undefined) &&
          (audio.attributes.controls !== undefined || audio.attributes.autoplay !== undefined) &&
          !hasTranscript(page, audio),
      )
      .map((audio) => hitOn(page, audio)),
};
