import { absoluteLength, failingDeclarations, withoutFunctions } from './declarations.ts';
import { freegoRule } from './freego-rule.ts';

export const relativeFontSize = freegoRule('CS2140401C', {
  id: 'freego-relative-font-size',
  failsCriterion: false,
  message: {
    zh: '「{declaration}」（{place}）用固定單位指定字級，讀者放大文字時可能不會變大，官方檢測工具會判為不合格。請改用 rem、em 或 %。',
    en: '“{declaration}” ({place}) sets the size of letters in an absolute unit: it may not grow when readers enlarge text, and the official checker fails it. Use rem, em or %.',
  },
  check: (page) =>
    failingDeclarations(page, ['font-size', 'font'], (value) =>
      absoluteLength.test(withoutFunctions(value).replace(/\/\s*\S+/, '')),
    ),
  examples: {
    bad: [
      { html: '<p style="font-size: 14px">電價表</p>' },
      {
        lang: 'en',
        html: '<!doctype html><html lang="en"><head><title>Rates</title><link rel="stylesheet" href="/site.css"></head><body><h1>Rates</h1></body></html>',
        files: { '/site.css': '@media (min-width: 40em) { h1 { font: bold 12pt/1.4 serif } }' },
      },
    ],
    good: [
      { html: '<p style="font-size: 0.9rem; font-family: sans-serif">電價表</p>' },
      {
        lang: 'en',
        html: '<!doctype html><html lang="en"><head><title>Rates</title><style>h1 { font: bold 1.2em/24px serif } p { font-size: clamp(1rem, 12px + 1vw, 2rem) }</style></head><body><h1>Rates</h1></body></html>',
      },
    ],
  },
});
