import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';

/** A page that lies on its side when the phone is held the other way. */
export const lockedOrientation: Rule<RenderedPage> = {
  id: 'locked-orientation',
  engine: 'layout',
  severity: 'barrier',
  wcag: ['1.3.4'],
  codes: ['FA2130401E', 'GN2130400E'],
  message: {
    zh: '樣式表在手機橫放或直放時把內容轉了 90 度，等於鎖定方向；把平板固定在輪椅上的人轉不過去。請拿掉這個旋轉。',
    en: 'The style sheet turns the content by 90 degrees in one orientation of the screen. Somebody whose tablet is fixed to a wheelchair cannot turn it back. Remove the rotation.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F97',
  examples: {
    bad: [
      {
        html: '<style>@media (orientation: portrait) { main { transform: rotate(-90deg) } }</style><main><h1>用電申請</h1><p>請帶身分證。</p></main>',
      },
      {
        lang: 'en',
        html: '<style>@media screen and (orientation: landscape) { #all { rotate: 0.25turn } }</style><main id="all"><h1>Supply</h1><p>Bring your card.</p></main>',
      },
    ],
    good: [
      {
        html: '<style>@media (orientation: portrait) { nav { display: none } }</style><main><h1>用電申請</h1></main>',
      },
      {
        lang: 'en',
        html: '<style>@media (orientation: portrait) { main { transform: scale(0.9) } } i { rotate: 90deg }</style><main><h1>Supply</h1><i>↑</i></main>',
      },
    ],
  },
  check: (page) =>
    (page.snapshot.probes.turnedByOrientation ?? []).flatMap((index) => {
      const element = page.elements[index];
      // An arrow may turn with the screen; a passage may not.
      return element && page.text(element).length > 5 ? [hitOn(page, element)] : [];
    }),
};
