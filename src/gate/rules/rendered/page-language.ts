import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';
import { blocksOf } from './blocks.ts';
import { detectLanguage, primaryLanguage } from './detect-language.ts';

/** Of a page with less text than this nobody can tell the language. */
const fewestLetters = 20;

/** A page that says it is in one language and is written in another. */
export const pageLanguage: Rule<RenderedPage> = {
  id: 'page-language-differs',
  engine: 'rendered',
  severity: 'review',
  wcag: ['3.1.1'],
  codes: ['HM1310100C', 'GN1310100E'],
  message: {
    zh: '<html> 寫的語言是「{lang}」，內容看起來卻是「{found}」。報讀軟體會用錯的語音念。請把 lang 改成內容的語言。',
    en: 'The page says it is in “{lang}”, but its text seems to be in “{found}”. A screen reader will read it in the wrong voice. Set lang to the language of the text.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H57',
  examples: {
    bad: [
      {
        lang: 'en',
        html: '<h1>節約用電</h1><p>夏天冷氣調高一度，一個月可以省下不少電費，也讓供電更安穩。</p><p>請把用不到的插頭拔掉，並定期清洗濾網，這樣冷氣比較省電。</p>',
      },
      {
        html: '<h1>Saving power</h1><p>You can save a lot on your bill if you set the air conditioner one degree higher, and it is good for the grid.</p>',
      },
      {
        lang: 'fr',
        html: '<p>The office is closed on Monday because of the holiday, and it will be open again on Tuesday.</p>',
      },
    ],
    good: [
      { html: '<h1>節約用電</h1><p>夏天冷氣調高一度，一個月可以省下不少電費。</p>' },
      {
        html: '<p>請看 <span lang="en">The office is closed on Monday because of the holiday and more.</span></p>',
      },
      {
        lang: 'en',
        html: '<p>The office is closed on Monday because of the holiday.</p><p lang="zh-TW">星期一休息。</p>',
      },
      { lang: 'en', html: '<p>市立圖書館</p>' },
    ],
  },
  check: (page) => {
    const [root] = page.elements;
    const lang = primaryLanguage(page.lang);
    if (!root || !/^[a-z]{2,3}$/.test(lang)) return [];
    const text = defaultText(page);
    const found = text.length < fewestLetters ? undefined : detectLanguage(text);
    if (!found || found.languages.includes(lang)) return [];
    const hit = hitOn(page, root, { lang: page.lang, found: found.languages[0] ?? '' });
    return [{ ...hit, html: `<html lang="${page.lang}">`, severity: found.isSure ? 'barrier' : 'review' }];
  },
};

/** What has its language from the root alone: the title, and text and pictures that stand in no part with a lang. */
function defaultText(page: RenderedPage): string {
  const inPart: boolean[] = [];
  for (const { index, parent, attributes } of page.elements) {
    inPart[index] = parent !== -1 && (attributes.lang !== undefined || inPart[parent] === true);
  }
  const blocks = blocksOf(page).filter(({ element }) => inPart[element.index] !== true);
  const own = blocks.map(({ element, text }) => withoutParts(page, element.index, inPart, text));
  const images = page.withTag('img').filter(({ index, exposed }) => exposed && inPart[index] !== true);
  return [page.snapshot.title, ...own, ...images.map(({ name }) => name)].join('\n');
}

/** The text of a block, those of its words left out that stand in a part with a language of its own. */
function withoutParts(page: RenderedPage, block: number, inPart: readonly boolean[], text: string): string {
  const element = page.elements[block];
  const parts = element ? page.descendants(element).filter(({ index }) => inPart[index] === true) : [];
  return parts.reduce((rest, part) => rest.replace(page.text(part), ' '), text);
}
