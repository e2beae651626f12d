import { isLanguageTag } from '../../../shared/language-tag.ts';
import { freegoRule } from './freego-rule.ts';

export const pageLanguage = freegoRule('HM1310100C', {
  id: 'freego-page-language',
  failsCriterion: true,
  message: {
    zh: '<html> 沒有有效的 lang（現在是「{lang}」），報讀軟體可能用錯語言發音。繁體中文請寫 lang="zh-TW"，英文請寫 lang="en"。',
    en: '<html> has no valid lang (it is “{lang}”), so a screen reader may speak the wrong language. Write lang="zh-TW" for Traditional Chinese, lang="en" for English.',
  },
  check: (page) =>
    page
      .withTag('html')
      .filter(({ attribs }) => !isLanguageTag(attribs.lang ?? ''))
      .map((root) => page.hitAt(root, { lang: root.attribs.lang ?? '' })),
  examples: {
    bad: [
      {
        html: '<!doctype html><html><head><title>服務據點</title></head><body><h1>服務據點</h1></body></html>',
      },
      {
        html: '<!doctype html><html lang="traditional-chinese-of-taiwan"><head><title>服務據點</title></head><body><h1>服務據點</h1></body></html>',
      },
    ],
    good: [
      {
        html: '<!doctype html><html lang="zh-Hant-TW"><head><title>服務據點</title></head><body><h1>服務據點</h1></body></html>',
      },
      {
        html: '<!doctype html><html lang="en"><head><title>Places</title></head><body><h1>Places</h1></body></html>',
      },
    ],
  },
});
