import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { isTag, isText, type Element } from 'domhandler';
import { elementsIn, textOf } from '../../source/walk.ts';

const carriesNothing = new Set(['br', 'span', 'strong', 'em', 'b', 'i', 'font', 'a']);

export const emptyParagraph: Rule<SourcePage> = {
  id: 'empty-paragraph',
  engine: 'source',
  severity: 'review',
  wcag: [],
  codes: [],
  message: {
    zh: '這裡用空的段落或連續換行來空出距離，報讀軟體會唸出「空白」。請刪掉，並用樣式設定間距。',
    en: 'Empty paragraphs or rows of line breaks are used for space here; some screen readers announce them as “blank”. Delete them and set the space in the style sheet.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/css/C18',
  check: (page) => [
    ...page
      .withTag('p')
      .filter((paragraph) => page.isExposed(paragraph) && !isFilledLater(paragraph))
      .filter(
        (paragraph) =>
          textOf(paragraph) === '' && elementsIn(paragraph).every(({ name }) => carriesNothing.has(name)),
      )
      .map((paragraph) => page.hitAt(paragraph)),
    ...page
      .withTag('br')
      .filter((br) => page.isExposed(br) && isThirdBreak(br))
      .map((br) => page.hitAt(br)),
  ],
  examples: {
    bad: [
      { html: '<p>開放時間</p><p>&nbsp;</p><p>週一至週五</p>' },
      { lang: 'en', html: '<p>Opening hours</p><p><br></p><p>Monday to Friday</p>' },
      { lang: 'en', html: '<p>Opening hours<br><br><br>Monday to Friday</p>' },
    ],
    good: [
      { html: '<p>開放時間</p><p>週一至週五</p><p role="status"></p>' },
      {
        lang: 'en',
        html: '<p>Opening hours<br>Monday to Friday</p><p><img src="/door.png" alt="The door"></p>',
      },
    ],
  },
};

/** Scripts fill what has a role, an id or a class of its own. */
function isFilledLater({ attribs }: Element): boolean {
  return ['role', 'id', 'aria-live', 'class'].some((name) => attribs[name] !== undefined);
}

/** Whether two line breaks stand right before this one, and none after it. */
function isThirdBreak(br: Element): boolean {
  const before = neighbour(br, 'prev');
  const first = before && neighbour(before, 'prev');
  return first !== undefined && neighbour(br, 'next') === undefined;
}

function neighbour(br: Element, side: 'prev' | 'next'): Element | undefined {
  let node = br[side];
  while (node && isText(node) && node.data.trim() === '') node = node[side];
  return node && isTag(node) && node.name === 'br' ? node : undefined;
}
