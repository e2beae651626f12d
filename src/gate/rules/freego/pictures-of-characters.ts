import { isText } from 'domhandler';
import type { SourcePage } from '../../source/source-page.ts';
import { ariaName } from '../../source/names.ts';
import { lineage } from '../../source/walk.ts';
import type { Element } from 'domhandler';
import { freegoRule } from './freego-rule.ts';
import { seenElements } from './seen.ts';

/** Signs that are shown as small pictures; ©, ☎ and ✓ are letters like others. */
const emoji = /\p{Emoji_Presentation}/u;
/** Faces made of punctuation, standing alone between spaces or Han characters. */
const face =
  /(?:^|[\s\p{Script=Han}])(?:[:;=]-?[()DPp|]|\^_+\^|T_+T|>_+<|\(>_<\)|=8-0)(?=$|[\s\p{Script=Han}.,。，！!])/u;

export const picturesOfCharacters = freegoRule('HM1110103C', {
  id: 'freego-pictures-of-characters',
  failsCriterion: false,
  message: {
    zh: '「{text}」裡有表情符號或用字元拼成的圖案，報讀軟體可能唸出奇怪的名稱或一串標點。請用有 title 的元件包住並說明意思，裝飾用的請加 aria-hidden="true"，或直接寫成文字。',
    en: '“{text}” holds an emoji or a picture made of characters, which screen readers read as an odd name or a row of punctuation. Wrap it in an element whose title says what it means, add aria-hidden="true" if it decorates, or write words.',
  },
  check: (page) =>
    seenElements(page).flatMap((element) => {
      if (ignoredElements.has(element.name)) return [];
      const text = element.children.map((node) => (isText(node) ? node.data : '')).join(' ');
      return (emoji.test(text) || face.test(text)) && !isExplained(page, element)
        ? [page.hitAt(element, { text: text.trim().slice(0, 40) })]
        : [];
    }),
  examples: {
    bad: [
      { html: '<p>今日停電工程 ⚡ 已完工</p>' },
      { lang: 'en', html: '<p>Thank you for your patience :-)</p>' },
    ],
    good: [
      { html: '<p>今日停電工程 <span title="閃電">⚡</span> 已完工</p>' },
      { lang: 'en', html: '<p>Thank you for your patience <span aria-hidden="true">😀</span></p>' },
      { lang: 'en', html: '<p>© 2026 · Call ☎ 1911 (open 8:00–17:00)</p>' },
    ],
  },
});

const ignoredElements = new Set([
  'script',
  'style',
  'title',
  'option',
  'textarea',
  'code',
  'pre',
  'kbd',
  'samp',
  'head',
]);

function isExplained(page: SourcePage, element: Element): boolean {
  return [...lineage(element)]
    .slice(0, 3)
    .some(
      (at) => Boolean(at.attribs.title?.trim()) || Boolean(at.attribs.role === 'img' && ariaName(page, at)),
    );
}
