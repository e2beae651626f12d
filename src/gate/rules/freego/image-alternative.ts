import { ariaName, nameOf } from '../../source/names.ts';
import { childElements } from '../../source/walk.ts';
import { freegoRule } from './freego-rule.ts';
import { seenElements } from './seen.ts';

export const imageAlternative = freegoRule('HM1110100C', {
  id: 'freego-image-alternative',
  failsCriterion: true,
  message: {
    zh: '這張圖片沒有替代文字（alt），或標為圖片的元件沒有名稱，看不見的人不知道那裡有什麼。請寫出圖片要說的話；純裝飾請寫 alt=""。',
    en: 'This image has no text alternative (alt), or what is marked up as an image has no name, so people who cannot see it do not know what is there. Write what the image says; for mere decoration write alt="".',
  },
  check: (page) => [
    ...seenElements(page, 'img')
      .filter(({ attribs }) => attribs.alt === undefined)
      .map((image) => page.hitAt(image)),
    ...seenElements(page)
      .filter((element) => element.name !== 'img' && element.attribs.role === 'img')
      .filter(
        (element) =>
          !ariaName(page, element) &&
          !element.attribs.title?.trim() &&
          !childElements(element).some((child) => child.name === 'title' && nameOf(page, child)),
      )
      .map((widget) => page.hitAt(widget)),
  ],
  examples: {
    bad: [
      { html: '<p><img src="/floor-plan.png"></p>' },
      { lang: 'en', html: '<svg role="img" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>' },
    ],
    good: [
      { html: '<p><img src="/floor-plan.png" alt="一樓平面圖：服務台在大門右側"></p>' },
      {
        lang: 'en',
        html: '<svg role="img" viewBox="0 0 8 8"><title>Open today</title><path d="M0 0h8v8z"/></svg>',
      },
      { lang: 'en', html: '<div aria-hidden="true"><img src="/wave.png"></div>' },
    ],
  },
});
