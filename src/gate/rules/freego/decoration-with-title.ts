import { freegoRule } from './freego-rule.ts';
import { seenElements } from './seen.ts';

export const decorationWithTitle = freegoRule('HM1110106C', {
  id: 'freego-decoration-with-title',
  failsCriterion: false,
  message: {
    zh: '這張圖片的 alt 是空的（表示裝飾），卻又有 title「{title}」，兩者矛盾。圖片若有意思請寫在 alt，若是裝飾請拿掉 title。',
    en: 'This image has an empty alt (it decorates) and yet a title “{title}”: these contradict each other. If it says something, write that in alt; if it decorates, remove the title.',
  },
  check: (page) =>
    seenElements(page, 'img')
      .filter(({ attribs }) => attribs.alt?.trim() === '' && attribs.title !== undefined)
      .map((image) => page.hitAt(image, { title: image.attribs.title ?? '' })),
  examples: {
    bad: [
      { html: '<img src="/leaf.png" alt="" title="樹葉">' },
      { lang: 'en', html: '<a href="/news/"><img src="/leaf.png" alt="" title="A leaf"> News</a>' },
    ],
    good: [
      { html: '<img src="/leaf.png" alt="">' },
      { lang: 'en', html: '<img src="/meter.png" alt="A digital meter" title="Model 2026">' },
    ],
  },
});
