import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { closest, elementsIn, textOf } from '../../source/walk.ts';
import { isLanguageTag } from '../../../shared/language-tag.ts';

export const partLanguageUnknown: Rule<SourcePage> = {
  id: 'part-language-unknown',
  engine: 'source',
  severity: 'barrier',
  wcag: ['3.1.2'],
  codes: [],
  message: {
    zh: 'lang="{lang}" 不是有效的語言代碼，報讀軟體不知道要用哪種語言發音。請寫正確的代碼，例如 en、zh-TW、vi。',
    en: 'lang="{lang}" is no valid code of a language, so a screen reader does not know how to pronounce this part. Write a proper one, such as en, zh-TW or vi.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H58',
  check: (page) =>
    page
      .withAttribute('lang')
      .filter(
        (element) =>
          element.name !== 'html' && closest(element, 'head') === undefined && page.isExposed(element),
      )
      .filter((element) => !isLanguageTag(element.attribs.lang?.trim() ?? '') && element.attribs.lang?.trim())
      .filter((element) => elementsIn(element).some(({ attribs }) => attribs.alt) || textOf(element) !== '')
      .map((element) => page.hitAt(element, { lang: element.attribs.lang ?? '' })),
  examples: {
    bad: [
      { html: '<p>請按 <span lang="english">Enter</span> 鍵</p>' },
      { lang: 'en', html: '<p>The <i lang="chinese-trad">綠川</i> office</p>' },
    ],
    good: [
      { html: '<p>請按 <span lang="en">Enter</span> 鍵</p>' },
      { lang: 'en', html: '<p>The <i lang="zh-Hant-TW">綠川</i> office <i lang="nan">ē</i></p>' },
    ],
  },
};
