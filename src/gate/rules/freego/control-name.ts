import type { Element } from 'domhandler';
import { ariaName, nameOf } from '../../source/names.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { freegoRule } from './freego-rule.ts';
import { seenElements } from './seen.ts';

export const controlName = freegoRule('HM1410200C', {
  id: 'freego-control-name',
  failsCriterion: true,
  message: {
    zh: '這個按鈕或連結沒有名稱，或連結沒有目的地（href），用報讀軟體的人不知道它是什麼、能不能按。請寫上文字、value 或 href。',
    en: 'This button or link has no name, or the link no destination (href): people who listen to the page do not know what it is, nor whether it can be used. Give it a text, a value or an href.',
  },
  check: (page) =>
    seenElements(page, 'button', 'input', 'a', 'area')
      .filter((control) => isNameless(page, control))
      .map((control) => page.hitAt(control)),
  examples: {
    bad: [
      { html: '<button type="button"></button>' },
      { lang: 'en', html: '<form action="/send/"><input type="button" value=""></form>' },
      { lang: 'en', html: '<p><a>Read the plan</a></p>' },
    ],
    good: [
      { html: '<button type="button">列印本頁</button>' },
      {
        lang: 'en',
        html: '<form action="/send/"><input type="submit"><input type="button" value="Print"></form><a id="top"></a>',
      },
    ],
  },
});

function isNameless(page: SourcePage, control: Element): boolean {
  const { attribs, name } = control;
  if (name === 'button') return !nameOf(page, control);
  // Browsers name the buttons that send and reset; an image button has a code of its own.
  if (name === 'input')
    return (
      attribs.type?.toLowerCase() === 'button' &&
      !attribs.value?.trim() &&
      !attribs.title?.trim() &&
      !ariaName(page, control)
    );
  const isLink = attribs.href !== undefined;
  if (isLink) return !nameOf(page, control);
  return attribs.id === undefined && attribs.name === undefined && attribs.role === undefined;
}
