import { ariaName } from '../../source/names.ts';
import { freegoRule } from './freego-rule.ts';
import { seenElements } from './seen.ts';

export const imageButton = freegoRule('HM1110104C', {
  id: 'freego-image-button',
  failsCriterion: true,
  message: {
    zh: '這個圖片按鈕沒有替代文字（alt），用報讀軟體的人不知道按下去會怎樣。請寫出它做的事，例如「送出」。',
    en: 'This image button has no text alternative (alt), so people who listen to the page do not know what it does. Write what it does, such as “Send”.',
  },
  check: (page) =>
    seenElements(page, 'input')
      .filter(({ attribs }) => attribs.type?.toLowerCase() === 'image')
      .filter(
        (button) => !button.attribs.alt?.trim() && !button.attribs.title?.trim() && !ariaName(page, button),
      )
      .map((button) => page.hitAt(button)),
  examples: {
    bad: [
      { html: '<form action="/find/"><input type="image" src="/magnifier.png"></form>' },
      { lang: 'en', html: '<form action="/find/"><input type="image" src="/magnifier.png" alt=""></form>' },
    ],
    good: [
      { html: '<form action="/find/"><input type="image" src="/magnifier.png" alt="查詢"></form>' },
      {
        lang: 'en',
        html: '<form action="/find/"><input type="image" src="/magnifier.png" alt="Search"></form>',
      },
    ],
  },
});
