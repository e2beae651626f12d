import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';

export const decorativeImageWithTitle: Rule<SourcePage> = {
  id: 'decorative-image-with-title',
  engine: 'source',
  severity: 'review',
  wcag: ['1.1.1'],
  codes: ['HM1110106C'],
  message: {
    zh: '這張圖片的 alt 是空的，卻有 title「{title}」：它到底有沒有意思？有就寫在 alt，沒有就拿掉 title。',
    en: 'This image has an empty alt and yet a title “{title}”: does it say something or not? If so write it in alt; if not, remove the title.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H67',
  check: (page) =>
    page
      .withTag('img')
      .filter(
        (image) => image.attribs.alt?.trim() === '' && image.attribs.title?.trim() && page.isExposed(image),
      )
      .map((image) => page.hitAt(image, { title: image.attribs.title ?? '' })),
  examples: {
    bad: [
      { html: '<img src="/gate.jpg" alt="" title="大門">' },
      { lang: 'en', html: '<img src="/gate.jpg" alt="" title="The gate">' },
    ],
    good: [
      { html: '<img src="/gate.jpg" alt="大門">' },
      { lang: 'en', html: '<img src="/gate.jpg" alt="">' },
    ],
  },
};
