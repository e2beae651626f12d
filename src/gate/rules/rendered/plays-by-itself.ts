import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { RenderedElement } from '../../rendered/snapshot.ts';
import type { Rule } from '../../rule.ts';

/** Sound of this many seconds may come by itself. */
const tolerated = 3;

const stops = /mute|pause|stop|sound off|silence|靜音|暫停|停止|關閉聲音|關掉聲音/i;

/** Sound that starts by itself. */
export const playsByItself: Rule<RenderedPage> = {
  id: 'plays-by-itself',
  engine: 'rendered',
  severity: 'review',
  wcag: ['1.4.2'],
  codes: ['GN1140200E'],
  message: {
    zh: '這段聲音會自己播放。用報讀軟體的人會聽不到報讀，也找不到開關。請拿掉 autoplay，讓讀者自己按播放；至少加上 muted 或控制鈕。',
    en: 'This sound starts by itself. It drowns the screen reader of who would have to look for the switch. Remove autoplay and let readers start it; at the least add muted or controls.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F93',
  examples: {
    bad: [
      { html: '<audio src="/song.mp3" autoplay loop></audio>' },
      { lang: 'en', html: '<video src="/ad.mp4" autoplay></video>' },
    ],
    good: [
      { html: '<audio src="/song.mp3" controls></audio><video src="/ad.mp4" autoplay muted></video>' },
      { lang: 'en', html: '<audio src="/chime.mp3#t=0,2" autoplay></audio>' },
      { lang: 'en', html: '<button>Mute sound</button><audio src="/song.mp3" autoplay></audio>' },
    ],
  },
  check: (page) => {
    const canBeStopped = page
      .withRole('button', 'checkbox', 'switch')
      .some(({ exposed, name }) => exposed && stops.test(name));
    return canBeStopped
      ? []
      : page
          .withTag('audio', 'video')
          .filter(
            ({ attributes }) =>
              attributes.autoplay !== undefined &&
              attributes.muted === undefined &&
              attributes.controls === undefined,
          )
          .filter((medium) => secondsOf(page, medium) > tolerated)
          .map((medium) => hitOn(page, medium));
  },
};

/** How long it sounds: as long as its file, or the piece of it that the address asks for (`#t=8,10`). */
function secondsOf(page: RenderedPage, medium: RenderedElement): number {
  const addresses = [medium.address ?? '', ...page.children(medium).map(({ address = '' }) => address)];
  const piece = addresses.flatMap(
    (address) => /#t=(?:npt:)?([\d.]*),([\d.]+)$/.exec(address)?.slice(1, 3) ?? [],
  );
  const [from = '', to] = piece;
  const isLooped = medium.attributes.loop !== undefined;
  if (isLooped) return Infinity;
  return to === undefined ? (medium.media?.duration ?? Infinity) : Number(to) - Number(from || 0);
}
