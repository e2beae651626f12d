import type { Walk } from '../../keyboard/walk.ts';
import { hitOn } from '../../rendered/hit-on.ts';
import type { Rule } from '../../rule.ts';

/** A skip link that leaves the keyboard where it was. */
export const skipLinkFails: Rule<Walk> = {
  id: 'skip-link-fails',
  engine: 'keyboard',
  severity: 'barrier',
  wcag: ['2.4.1'],
  codes: ['GN1240100E', 'GN1240102E'],
  message: {
    zh: '「{name}」按下去，焦點沒有移到主要內容：連到的 #{target} 不存在，或 Tab 鍵又回到開頭。請確認目的地的 id 存在，並加上 tabindex="-1"。',
    en: '“{name}” does not move the keyboard to the content: #{target} is not there, or Tab starts over. See that an element has this id, and give it tabindex="-1".',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G1',
  examples: {
    bad: [
      {
        html: '<a href="#content">跳到主要內容</a><nav><a href="/a">首頁</a></nav><main><h1>用電</h1><a href="/b">申請</a></main>',
      },
      {
        lang: 'en',
        html: '<a href="#main" onclick="return false">Skip to content</a><nav><a href="/a">Home</a></nav><main id="main"><h1>Supply</h1><a href="/b">Apply</a></main>',
      },
    ],
    good: [
      {
        html: '<a href="#main">跳到主要內容</a><nav><a href="/a">首頁</a></nav><main id="main" tabindex="-1"><h1>用電</h1><a href="/b">申請</a></main>',
      },
      {
        lang: 'en',
        html: '<a href="#main">Skip to content</a><nav><a href="/a">Home</a></nav><main id="main"><h1>Supply</h1><a href="/b">Apply</a></main>',
      },
    ],
  },
  check: ({ skipLink, stops, rendered }) => {
    const link = skipLink && rendered.elements[skipLink.element];
    if (!link || stops.length < 2 || !/skip|jump|main|content|跳|主要|內容|中央/iu.test(link.name)) return [];
    const { target, next } = skipLink;
    // Tab goes to what is in the target or comes after it; out of the page or round it, where nothing does.
    const isLast = !rendered.elements.some(
      ({ index, tabbable, visible }) => tabbable && visible && index >= target,
    );
    const works = target >= 0 && (next >= target || next < 0 || isLast);
    return works
      ? []
      : [hitOn(rendered, link, { name: link.name, target: (link.attributes.href ?? '').slice(1) })];
  },
};
