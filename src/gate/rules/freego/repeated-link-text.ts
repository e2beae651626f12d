import type { Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { collapse } from '../../source/names.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { elementsIn, textOf } from '../../source/walk.ts';
import { freegoRule } from './freego-rule.ts';
import { seenElements } from './seen.ts';

export const repeatedLinkText = freegoRule('HM1240400C', {
  id: 'freego-repeated-link-text',
  failsCriterion: false,
  message: {
    zh: '同一個目的地的圖片與文字重複唸出「{text}」，或分成兩個相鄰的連結，用報讀軟體的人要聽兩次。請放進同一個連結，圖片用 alt=""。',
    en: 'An image and a text with the same destination both say “{text}”, or are two links side by side, so it is read twice. Put them into one link, the image with alt="".',
  },
  check: (page) =>
    seenElements(page, 'a').flatMap((link) => {
      if (link.attribs.href === undefined) return [];
      const text = textOf(link);
      const alternatives = alternativesIn(link);
      const repeats = text !== '' && alternatives.some((alternative) => alternative === text);
      return repeats || isSplit(page, link)
        ? [page.hitAt(link, { text: text || (alternatives[0] ?? '') })]
        : [];
    }),
  examples: {
    bad: [
      { html: '<a href="/pay/"><img src="/bill.png" alt="繳費方式">繳費方式</a>' },
      {
        lang: 'en',
        html: '<a href="/pay/"><img src="/bill.png" alt="A bill"></a> <a href="/pay/">How to pay</a>',
      },
    ],
    good: [
      { html: '<a href="/pay/"><img src="/bill.png" alt="">繳費方式</a>' },
      {
        lang: 'en',
        html: '<a href="/pay/"><img src="/bill.png" alt="A bill"></a> <a href="/rates/">Rates</a>',
      },
    ],
  },
});

function alternativesIn(link: Element): string[] {
  return elementsIn(link)
    .filter(({ name }) => name === 'img')
    .map(({ attribs }) => collapse(attribs.alt ?? ''))
    .filter(Boolean);
}

/** Whether the next thing after it is a link to the same place, and one of the two is a picture only. */
function isSplit(page: SourcePage, link: Element): boolean {
  let next = link.next;
  while (next && isText(next) && next.data.trim() === '') next = next.next;
  if (!next || !isTag(next) || next.name !== 'a' || !page.isExposed(next)) return false;
  const target = (of: Element): string => page.resolve(of.attribs.href ?? '') ?? of.attribs.href ?? '';
  if (next.attribs.href === undefined || target(link) !== target(next)) return false;
  if (fragment(link) !== fragment(next)) return false;
  const isPicture = (of: Element): boolean =>
    textOf(of) === '' && elementsIn(of).some(({ name }) => name === 'img');
  return isPicture(link) !== isPicture(next);
}

function fragment({ attribs }: Element): string {
  return /[?#].*$/s.exec(attribs.href ?? '')?.[0] ?? '';
}
