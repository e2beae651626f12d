import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { mediaFile, nearbyText, pathOf, speaksOfAlternative } from './media.ts';

export const mediaLinkWithoutTranscript: Rule<SourcePage> = {
  id: 'media-link-without-transcript',
  engine: 'source',
  severity: 'review',
  wcag: ['1.2.1'],
  codes: [],
  message: {
    zh: '這個連結通往聲音或影片，旁邊卻沒有逐字稿或字幕的說明，聽不見或看不見的人得不到內容。請在旁邊放逐字稿的連結，或說明影片有字幕。',
    en: 'This link leads to sound or video, and nothing beside it tells of a transcript or captions; people who cannot hear or see it get nothing. Link a transcript beside it, or say that it has captions.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G158',
  check: (page) =>
    page
      .withTag('a')
      .filter((link) => page.isExposed(link) && mediaFile.test(pathOf(link.attribs.href ?? '')))
      .filter((link) => !speaksOfAlternative(nearbyText(link)))
      .map((link) => page.hitAt(link)),
  examples: {
    bad: [
      { html: '<p><a href="/files/meeting.mp3">會議錄音（MP3，4 MB）</a></p>' },
      { lang: 'en', html: '<p>Listen: <a href="/files/meeting.ogg">the meeting (OGG, 4 MB)</a></p>' },
    ],
    good: [
      {
        html: '<p><a href="/files/meeting.mp3">會議錄音（MP3，4 MB）</a>，<a href="/minutes/">逐字稿</a></p>',
      },
      {
        lang: 'en',
        html: '<ul><li><a href="/files/meeting.ogg">The meeting (OGG, 4 MB)</a></li><li><a href="/minutes/">Transcript of the meeting</a></li></ul>',
      },
    ],
  },
};
