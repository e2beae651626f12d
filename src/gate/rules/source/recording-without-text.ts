import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { elementsIn, parentOf } from '../../source/walk.ts';
import { nearbyText, speaksOfAlternative } from './media.ts';

export const recordingWithoutText: Rule<SourcePage> = {
  id: 'recording-without-text',
  engine: 'source',
  severity: 'review',
  wcag: ['1.2.1', '1.2.3'],
  codes: [],
  message: {
    zh: '這段錄音或影片旁邊沒有逐字稿或文字版，聽不見或看不見的人得不到內容。請在旁邊放上逐字稿，或指出在哪裡。',
    en: 'Beside this recording there is no transcript or text version; people who cannot hear or see it get nothing. Put a transcript beside it, or say where it is.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G69',
  check: (page) =>
    page
      .withTag('audio', 'video')
      .filter(
        (media) =>
          page.isExposed(media) &&
          (media.attribs.controls !== undefined || media.attribs.autoplay !== undefined),
      )
      .filter(
        (media) =>
          !media.attribs['aria-describedby'] &&
          !elementsIn(media).some(({ name, attribs }) => name === 'track' && attribs.kind === 'descriptions'),
      )
      .filter((media) => !speaksOfAlternative(nearbyText(parentOf(media) ?? media)))
      .map((media) => page.hitAt(media)),
  examples: {
    bad: [
      { html: '<audio controls src="/notice.mp3"></audio>' },
      {
        lang: 'en',
        html: '<div><p>The director explains the plan.</p><video controls src="/plan.mp4"></video></div>',
      },
    ],
    good: [
      { html: '<div><audio controls src="/notice.mp3"></audio><p>逐字稿：請於期限前繳費。</p></div>' },
      {
        lang: 'en',
        html: '<div><video controls src="/plan.mp4"></video><p><a href="/plan/">Transcript of the film</a></p></div>',
      },
    ],
  },
};
