import { contentName } from '../../source/names.ts';
import { freegoRule } from './freego-rule.ts';
import { seenElements } from './seen.ts';

export const linkText = freegoRule('HM1240401C', {
  id: 'freego-link-text',
  failsCriterion: true,
  message: {
    zh: '這個連結沒有文字（圖片也沒有替代文字），用報讀軟體的人不知道它通往哪裡。請寫出目的地的名稱。',
    en: 'This link has no text, nor an image with an alternative, so people who listen to the page do not know where it leads. Write the name of its destination.',
  },
  check: (page) =>
    seenElements(page, 'a')
      .filter((link) => link.attribs.href !== undefined && !contentName(page, link))
      .map((link) => page.hitAt(link)),
  examples: {
    bad: [
      { html: '<a href="/forms/"></a>' },
      { lang: 'en', html: '<a href="/forms/" title="Forms"><img src="/form.png" alt=""></a>' },
    ],
    good: [
      { html: '<a href="/forms/">表單下載</a>' },
      { html: '<section hidden><a href="/pay/"><span lang="en">Pay</span></a></section>' },
      {
        lang: 'en',
        html: '<a href="/forms/"><img src="/form.png" alt="Forms"></a> <a href="/map/" aria-label="Site map"></a>',
      },
    ],
  },
});
