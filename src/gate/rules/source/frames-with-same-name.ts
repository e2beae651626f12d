import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { nameOf } from '../../source/names.ts';
import type { Element } from 'domhandler';

export const framesWithSameName: Rule<SourcePage> = {
  id: 'frames-with-same-name',
  engine: 'source',
  severity: 'review',
  wcag: ['4.1.2'],
  codes: ['HM1410201C'],
  message: {
    zh: '不只一個框架叫「{name}」，內容卻不同，用報讀軟體的人分不出來。請給每個框架自己的 title。',
    en: 'More than one frame is called “{name}”, with different content, so people who listen to the page cannot tell them apart. Give each a title of its own.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H64',
  check: (page) => {
    const frames = page
      .withTag('iframe', 'frame')
      .filter((frame) => page.isExposed(frame) && nameOf(page, frame))
      .map((frame) => ({ frame, name: nameOf(page, frame).toLowerCase(), target: targetOf(page, frame) }));
    return [...Map.groupBy(frames, ({ name }) => name).values()].flatMap((alike) => {
      const [first] = alike;
      const other = alike.find(({ target }) => target !== first?.target);
      return other ? [page.hitAt(other.frame, { name: nameOf(page, other.frame) })] : [];
    });
  },
  examples: {
    bad: [
      { html: '<iframe src="/a.html" title="地圖"></iframe><iframe src="/b.html" title="地圖"></iframe>' },
      {
        lang: 'en',
        html: '<iframe src="/a.html" aria-label="Map"></iframe><iframe src="/b.html" title="map"></iframe>',
      },
    ],
    good: [
      {
        html: '<iframe src="/a.html" title="埔里的地圖"></iframe><iframe src="/b.html" title="竹山的地圖"></iframe>',
      },
      {
        lang: 'en',
        html: '<iframe src="/a.html" title="Map"></iframe><iframe src="./a.html" title="Map"></iframe>',
      },
    ],
  },
};

function targetOf(page: SourcePage, { attribs }: Element): string {
  if (attribs.srcdoc !== undefined) return attribs.srcdoc;
  const address = attribs.src ?? '';
  return `${page.resolve(address) ?? address}${/[?#].*$/s.exec(address)?.[0] ?? ''}`;
}
