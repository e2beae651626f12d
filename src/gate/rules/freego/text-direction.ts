import { isText } from 'domhandler';
import { lineage } from '../../source/walk.ts';
import { freegoRule } from './freego-rule.ts';
import { seenElements } from './seen.ts';

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** RLM, LRM, ALM and the embedding and isolating marks. */
const marks = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/;

export const textDirection = freegoRule('HM1130200C', {
  id: 'freego-text-direction',
  failsCriterion: false,
  message: {
    zh: '這段文字含有由右至左書寫的文字，卻沒有標示方向，字和標點的順序可能錯亂。請用 dir="rtl" 包住該段文字。',
    en: 'This text holds words written from right to left without saying so: letters and punctuation may come out in the wrong order. Wrap those words in an element with dir="rtl".',
  },
  check: (page) =>
    seenElements(page)
      .filter(({ name }) => name !== 'script' && name !== 'style')
      .filter((element) => {
        const text = element.children.map((node) => (isText(node) ? node.data : '')).join('');
        if (!rightToLeft.test(text) || marks.test(text)) return false;
        return ![...lineage(element)].some(
          ({ name, attribs }) => attribs.dir !== undefined || name === 'bdi',
        );
      })
      .map((element) => page.hitAt(element)),
  examples: {
    bad: [
      { html: '<p>阿拉伯文的「歡迎」是 مرحبا！</p>' },
      { lang: 'en', html: '<p>The Hebrew word for peace, שלום, is a greeting.</p>' },
    ],
    good: [
      { html: '<p>阿拉伯文的「歡迎」是 <span lang="ar" dir="rtl">مرحبا</span>！</p>' },
      { lang: 'en', html: '<p>The Hebrew word for peace, <bdi lang="he">שלום</bdi>, is a greeting.</p>' },
    ],
  },
});
