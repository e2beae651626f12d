import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';

export const imagePresentationConflict: Rule<SourcePage> = {
  id: 'image-presentation-conflict',
  engine: 'source',
  severity: 'review',
  wcag: [],
  codes: [],
  message: {
    zh: '這張圖片以 role="{role}" 標為裝飾，卻又寫了替代文字「{alt}」，兩者矛盾。有意思就拿掉 role，是裝飾就寫 alt=""。',
    en: 'This image is marked as decoration by role="{role}" and yet has the alternative “{alt}”. Remove the role if it says something; write alt="" if it decorates.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F38',
  check: (page) =>
    page
      .withTag('img')
      .filter(
        (image) => ['presentation', 'none'].includes(image.attribs.role ?? '') && image.attribs.alt?.trim(),
      )
      .filter((image) => page.isExposed(image))
      .map((image) => page.hitAt(image, { role: image.attribs.role ?? '', alt: image.attribs.alt ?? '' })),
  examples: {
    bad: [
      { html: '<img src="/river.jpg" role="presentation" alt="溪流">' },
      { lang: 'en', html: '<img src="/river.jpg" role="none" alt="A river">' },
    ],
    good: [
      { html: '<img src="/river.jpg" alt="溪流">' },
      { lang: 'en', html: '<img src="/river.jpg" role="presentation" alt="">' },
    ],
  },
};
