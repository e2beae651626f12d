import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';
import { pageOf } from './same-address.ts';

/** Two frames that are called the same and show different things. */
export const sameFrameName: Rule<RenderedPage> = {
  id: 'same-frame-name',
  engine: 'rendered',
  severity: 'review',
  wcag: ['4.1.2'],
  codes: ['HM1410201C', 'GN1410200E'],
  message: {
    zh: '有兩個以上的內嵌框架都叫「{name}」，裡面卻是不同的網頁（這一個是 {address}）。請用 title 說明各自的內容。',
    en: 'Two frames are called “{name}” and show different pages (this one {address}). Say in the title of each what is in it.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H64',
  examples: {
    bad: [
      {
        html: '<iframe title="地圖" src="/map/north"></iframe><iframe title="地圖" src="/map/south"></iframe>',
      },
      {
        lang: 'en',
        html: '<iframe title="Film" src="/film/1"></iframe><p>And then:</p><iframe aria-label="Film" src="/film/2"></iframe>',
      },
    ],
    good: [
      {
        html: '<iframe title="北區地圖" src="/map/north"></iframe><iframe title="南區地圖" src="/map/south"></iframe>',
      },
      {
        lang: 'en',
        html: '<iframe title="Film" src="/film/1"></iframe><iframe title="Film" src="/film/1"></iframe>',
      },
    ],
  },
  check: (page) => {
    const frames = page.withTag('iframe', 'frame').filter(({ exposed, name }) => exposed && /\S/.test(name));
    const groups = Map.groupBy(frames, ({ name }) => name.trim().toLowerCase());
    return [...groups.values()].flatMap((alike) => {
      const targets = new Set(
        alike.map(({ address = '', attributes }) => attributes.srcdoc ?? pageOf(address)),
      );
      return targets.size < 2
        ? []
        : alike.map((frame) => hitOn(page, frame, { name: frame.name, address: frame.address ?? '' }));
    });
  },
};
