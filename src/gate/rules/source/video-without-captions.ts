import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { elementsIn, parentOf } from '../../source/walk.ts';
import { nearbyText, speaksOfAlternative } from './media.ts';
import type { Element } from 'domhandler';

export const videoWithoutCaptions: Rule<SourcePage> = {
  id: 'video-without-captions',
  engine: 'source',
  severity: 'review',
  wcag: ['1.2.2'],
  codes: [],
  message: {
    zh: '這段影片沒有字幕軌（<track kind="captions">），旁邊也沒有提到字幕或逐字稿，聽不見的人得不到內容。請加上字幕；若影片沒有聲音，請在旁邊說明。',
    en: 'This video has no track of captions, and nothing beside it tells of captions or a transcript; people who cannot hear get nothing. Add captions; if it has no sound, say so beside it.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H95',
  check: (page) =>
    page
      .withTag('video')
      .filter((video) => page.isExposed(video) && video.attribs.muted === undefined)
      .filter((video) => !elementsIn(video).some((track) => track.name === 'track' && isCaptions(track)))
      .filter(
        (video) =>
          !speaksOfAlternative(nearbyText(parentOf(video) ?? video)) &&
          !/no sound|silent|無聲|沒有聲音/i.test(nearbyText(parentOf(video) ?? video)),
      )
      .map((video) => page.hitAt(video)),
  examples: {
    bad: [
      { html: '<div><p>用電安全短片</p><video src="/safety.mp4" controls></video></div>' },
      {
        lang: 'en',
        html: '<video controls><source src="/safety.webm"><track kind="chapters" src="/c.vtt"></video>',
      },
    ],
    good: [
      {
        html: '<video src="/safety.mp4" controls><track kind="captions" srclang="zh-TW" src="/safety.vtt"></video>',
      },
      {
        lang: 'en',
        html: '<div><video src="/safety.mp4" controls></video><p>The film has no sound.</p></div>',
      },
    ],
  },
};

/** A track without a kind holds subtitles (https://html.spec.whatwg.org/#attr-track-kind). */
function isCaptions({ attribs }: Element): boolean {
  return (
    Boolean(attribs.src?.trim()) &&
    ['captions', 'subtitles'].includes(attribs.kind?.toLowerCase() ?? 'subtitles')
  );
}
