import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { nameOf } from '../../source/names.ts';
import type { Hit } from '../../rule.ts';

export const soundWithoutControl: Rule<SourcePage> = {
  id: 'sound-without-control',
  engine: 'source',
  severity: 'review',
  wcag: ['1.4.2'],
  codes: [],
  message: {
    zh: '這段聲音會自己播放，卻沒有控制鈕可以停；超過三秒就會蓋過報讀軟體的聲音。請拿掉 autoplay，或加上 controls。',
    en: 'This sound plays by itself and has no controls to stop it; when it lasts over three seconds it drowns out the voice of a screen reader. Remove autoplay or add controls.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F23',
  check: (page) => {
    const hasStop = page
      .withTag('button', 'input')
      .some((button) =>
        /pause|stop|mute|暫停|停止|靜音|關閉聲音/i.test(
          `${nameOf(page, button)} ${button.attribs.value ?? ''}`,
        ),
      );
    return page
      .withTag('audio', 'video')
      .filter(
        ({ attribs }) =>
          attribs.autoplay !== undefined && attribs.controls === undefined && attribs.muted === undefined,
      )
      .filter(() => !hasStop)
      .map((media): Hit => ({
        ...page.hitAt(media),
        severity: media.attribs.loop === undefined ? 'review' : 'barrier',
      }));
  },
  examples: {
    bad: [
      { html: '<audio src="/welcome.mp3" autoplay loop></audio>' },
      { lang: 'en', html: '<video src="/welcome.mp4" autoplay></video>' },
    ],
    good: [
      { html: '<div><audio src="/welcome.mp3" autoplay loop controls></audio><p>逐字稿：歡迎。</p></div>' },
      { lang: 'en', html: '<video src="/waves.mp4" autoplay loop muted></video>' },
    ],
  },
};
