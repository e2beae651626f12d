import { freegoRule } from './freego-rule.ts';
import { seenElements } from './seen.ts';

export const frameTitle = freegoRule('HM1410201C', {
  id: 'freego-frame-title',
  failsCriterion: false,
  message: {
    zh: '這個框架沒有 title，用報讀軟體的人不知道裡面是什麼，無法決定要不要進去。請寫出內容，例如 title="營業處位置地圖"。',
    en: 'This frame has no title, so people who listen to the page do not know what is in it and whether to enter. Say what it shows, such as title="Map to the office".',
  },
  check: (page) =>
    seenElements(page, 'iframe', 'frame')
      .filter(({ attribs }) => !attribs.title?.trim())
      .map((frame) => page.hitAt(frame)),
  examples: {
    bad: [
      { html: '<iframe src="/map.html"></iframe>' },
      { lang: 'en', html: '<iframe src="/map.html" title=""></iframe>' },
    ],
    good: [
      { html: '<iframe src="/map.html" title="到辦公室的地圖"></iframe>' },
      { lang: 'en', html: '<iframe src="/map.html" title="Map to the office"></iframe>' },
    ],
  },
});
