import { nameOf } from '../../source/names.ts';
import { elementsIn } from '../../source/walk.ts';
import { freegoRule } from './freego-rule.ts';
import { seenElements } from './seen.ts';

export const emptyNavigation = freegoRule('HM1240102C', {
  id: 'freego-empty-navigation',
  failsCriterion: false,
  message: {
    zh: '這個 <nav> 是空的，用報讀軟體的人跳到這裡卻什麼都沒有。請把相關連結放進去，或拿掉它。',
    en: 'This <nav> is empty: people who jump to it by screen reader find nothing. Put the links into it that belong together, or remove it.',
  },
  check: (page) =>
    seenElements(page, 'nav')
      .filter((nav) => nav.attribs.hidden === undefined)
      .filter((nav) => !elementsIn(nav).some((inside) => nameOf(page, inside)))
      .map((nav) => page.hitAt(nav)),
  examples: {
    bad: [
      { html: '<nav aria-label="相關連結"></nav>' },
      { lang: 'en', html: '<nav aria-label="Related"><ul></ul></nav>' },
    ],
    good: [
      { html: '<nav aria-label="相關連結"><a href="/fees/">費用</a></nav>' },
      { lang: 'en', html: '<nav aria-label="Related" hidden></nav>' },
    ],
  },
});
