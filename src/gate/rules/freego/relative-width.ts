import { absoluteLength, failingDeclarations, withoutFunctions } from './declarations.ts';
import { freegoRule } from './freego-rule.ts';

export const relativeWidth = freegoRule('CS3140801C', {
  id: 'freego-relative-width',
  failsCriterion: false,
  message: {
    zh: '「{declaration}」（{place}）用固定單位限制寬度，放大文字後一行容不下幾個字。請改用 em、ch 或 %。',
    en: '“{declaration}” ({place}) limits the width in an absolute unit: with large letters few fit on a line. Use em, ch or %.',
  },
  check: (page) =>
    failingDeclarations(page, ['max-width'], (value) => absoluteLength.test(withoutFunctions(value))),
  examples: {
    bad: [
      { html: '<div style="max-width: 960px"><p>服務項目</p></div>' },
      { lang: 'en', html: '<style>.text { max-width: 18cm }</style><p class="text">Services</p>' },
    ],
    good: [
      { html: '<div style="max-width: 40em"><p>服務項目</p></div>' },
      { lang: 'en', html: '<style>.text { max-width: min(100%, 70ch) }</style><p class="text">Services</p>' },
    ],
  },
});
