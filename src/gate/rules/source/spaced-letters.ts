import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { isText } from 'domhandler';

const ignoredElements = new Set(['script', 'style', 'pre', 'code', 'textarea', 'head', 'title']);
const spaced =
  /(?<![\p{L}\p{N}])\p{Script=Han}[ \u3000\u00a0]+(?:\p{Script=Han}[ \u3000\u00a0]+){2,}\p{Script=Han}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:[\p{Lu}][ \u00a0]){4,}\p{Lu}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:[\p{Ll}][ \u00a0]){4,}\p{Ll}(?![\p{L}\p{N}])/u;

export const spacedLetters: Rule<SourcePage> = {
  id: 'spaced-letters',
  engine: 'source',
  severity: 'review',
  wcag: ['1.3.2'],
  codes: [],
  message: {
    zh: '「{text}」在字與字之間放了空白來拉開距離，報讀軟體會一個字一個字唸，搜尋也找不到這個詞。請拿掉空白，用樣式的 letter-spacing。',
    en: '“{text}” has spaces between its letters to spread them out: a screen reader reads letter by letter, and a search does not find the word. Remove the spaces and use letter-spacing in the style sheet.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F32',
  check: (page) =>
    page.elements.flatMap((element) => {
      if (ignoredElements.has(element.name) || !page.isExposed(element)) return [];
      const own = element.children.map((node) => (isText(node) ? node.data : '\n')).join('');
      const text = spaced.exec(own)?.[0];
      return text === undefined ? [] : [page.hitAt(element, { text: text.trim() })];
    }),
  examples: {
    bad: [{ html: '<h2>公 告 事 項</h2>' }, { lang: 'en', html: '<p>W E L C O M E to our office</p>' }],
    good: [
      { html: '<h2>公告事項</h2><p>甲 乙 兩方</p>' },
      { lang: 'en', html: '<p>Welcome to our office, open to all of A B C</p>' },
    ],
  },
};
