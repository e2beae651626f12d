import { ariaName } from '../../source/names.ts';
import { textOf, elementsIn } from '../../source/walk.ts';
import { freegoRule } from './freego-rule.ts';
import { seenElements } from './seen.ts';

export const objectAlternative = freegoRule('HM1110105C', {
  id: 'freego-object-alternative',
  failsCriterion: true,
  message: {
    zh: '這個嵌入的物件（<{tag}>）沒有替代內容，無法播放或看不見的人什麼都得不到。請在裡面寫文字或連結，或加上 title。',
    en: 'This embedded object (<{tag}>) has no alternative, so people who cannot see or run it get nothing. Put text or a link inside, or give it a title.',
  },
  check: (page) =>
    seenElements(page, 'object', 'embed', 'applet')
      .filter(
        (object) => !object.attribs.title?.trim() && !object.attribs.alt?.trim() && !ariaName(page, object),
      )
      .filter(
        (object) =>
          !textOf(object) &&
          !elementsIn(object).some(
            ({ name, attribs }) => name === 'embed' || (name === 'img' && attribs.alt?.trim()),
          ),
      )
      .map((object) => page.hitAt(object, { tag: object.name })),
  examples: {
    bad: [
      {
        html: '<object data="/tour.swf" type="application/x-shockwave-flash"><param name="loop" value="1"></object>',
      },
      { lang: 'en', html: '<embed src="/anthem.mid">' },
    ],
    good: [
      {
        html: '<object data="/tour.pdf" type="application/pdf"><a href="/tour.html">導覽的文字版</a></object>',
      },
      { lang: 'en', html: '<embed src="/map.svg" type="image/svg+xml" title="Map of the service area">' },
    ],
  },
});
