import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { isLanguageTag } from '../../../shared/language-tag.ts';

export const pageLanguageUnknown: Rule<SourcePage> = {
  id: 'page-language-unknown',
  engine: 'source',
  severity: 'barrier',
  wcag: ['3.1.1'],
  codes: ['HM1310100C'],
  message: {
    zh: '<html> 的 lang「{lang}」不是有效的語言代碼，報讀軟體可能用錯語言發音。請寫 zh-TW 或 en 之類的代碼。',
    en: 'The lang “{lang}” of <html> is no valid code of a language, so a screen reader may speak the wrong one. Write a code such as zh-TW or en.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H57',
  check: (page) =>
    page
      .withTag('html')
      .filter(({ attribs }) => !isLanguageTag(attribs.lang?.trim() || (attribs['xml:lang']?.trim() ?? '')))
      .map((root) => page.hitAt(root, { lang: root.attribs.lang ?? '' })),
  examples: {
    bad: [
      {
        html: '<!doctype html><html lang=""><head><title>據點</title></head><body><h1>據點</h1></body></html>',
      },
      {
        html: '<!doctype html><html lang="englisch"><head><title>Places</title></head><body><h1>Places</h1></body></html>',
      },
      {
        html: '<!doctype html><html lang="en_"><head><title>Places</title></head><body><h1>Places</h1></body></html>',
      },
    ],
    good: [
      {
        html: '<!doctype html><html lang="zh-TW"><head><title>據點</title></head><body><h1>據點</h1></body></html>',
      },
      {
        html: '<!doctype html><html lang="en"><head><title>Places</title></head><body><h1>Places</h1></body></html>',
      },
    ],
  },
};
