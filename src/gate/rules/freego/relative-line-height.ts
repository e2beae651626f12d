import { absoluteLength, failingDeclarations, withoutFunctions } from './declarations.ts';
import { freegoRule } from './freego-rule.ts';

export const relativeLineHeight = freegoRule('CS3140802C', {
  id: 'freego-relative-line-height',
  failsCriterion: false,
  message: {
    zh: '「{declaration}」（{place}）用固定單位指定行距，文字放大後行與行會疊在一起。請改用沒有單位的數字，例如 1.7。',
    en: '“{declaration}” ({place}) sets the line height in an absolute unit: lines run into each other when letters grow. Use a number without a unit, such as 1.7.',
  },
  check: (page) =>
    failingDeclarations(page, ['line-height', 'font'], (value, property) => {
      const plain = withoutFunctions(value);
      return absoluteLength.test(property === 'font' ? (/\/\s*(\S+)/.exec(plain)?.[1] ?? '') : plain);
    }),
  examples: {
    bad: [
      { html: '<p style="line-height: 20px">申請須知</p>' },
      { lang: 'en', html: '<style>p { font: 1rem/18pt serif }</style><p>How to apply</p>' },
    ],
    good: [
      { html: '<p style="line-height: 1.7">申請須知</p>' },
      {
        lang: 'en',
        html: '<style>p { font: 1rem/1.7 serif } li { line-height: normal }</style><p>How to apply</p>',
      },
    ],
  },
});
