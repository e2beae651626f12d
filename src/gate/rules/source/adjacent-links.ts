import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { isTag, isText, type Element } from 'domhandler';
import { elementsIn, textOf } from '../../source/walk.ts';

export const adjacentLinks: Rule<SourcePage> = {
  id: 'adjacent-links',
  engine: 'source',
  severity: 'review',
  wcag: [],
  codes: [],
  message: {
    zh: '兩個連結緊接在一起，中間沒有任何可見的字，看起來和聽起來像同一個連結。請放進清單，或用「、」「｜」隔開。',
    en: 'Two links follow each other with nothing between them, so they look and sound like one. Put them into a list, or separate them with a comma or bar.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G141',
  check: (page) =>
    page
      .withTag('a')
      .filter((link) => isPlainTextLink(page, link) && precedingLink(page, link))
      .map((link) => page.hitAt(link)),
  examples: {
    bad: [
      { html: '<p><a href="/fees/">費用</a> <a href="/forms/">表單</a></p>' },
      { lang: 'en', html: '<p>See <a href="/fees/">fees</a> <a href="/forms/">forms</a></p>' },
    ],
    good: [
      { html: '<p><a href="/fees/">費用</a>、<a href="/forms/">表單</a></p>' },
      { lang: 'en', html: '<ul><li><a href="/fees/">Fees</a></li><li><a href="/forms/">Forms</a></li></ul>' },
    ],
  },
};

/** A link of words in running text; what has a class is made into a button or card by the style sheet. */
function isPlainTextLink(page: SourcePage, link: Element): boolean {
  return (
    link.attribs.href !== undefined &&
    link.attribs.class === undefined &&
    page.isExposed(link) &&
    textOf(link) !== '' &&
    elementsIn(link).every(({ name }) => inWords.has(name))
  );
}

const inWords = new Set(['span', 'strong', 'em', 'b', 'i', 'abbr', 'small', 'code']);

function precedingLink(page: SourcePage, link: Element): boolean {
  let before = link.prev;
  while (before && isText(before) && before.data.trim() === '') before = before.prev;
  return Boolean(before && isTag(before) && before.name === 'a' && isPlainTextLink(page, before));
}
