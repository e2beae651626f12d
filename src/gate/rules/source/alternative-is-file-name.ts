import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { collapse } from '../../source/names.ts';

const picture = /\.(?:png|jpe?g|jfif|gif|svg|webp|avif|bmp|tiff?|ico)$/i;
const camera = /^(?:img|image|dsc[fn]?|dscf|p|pic|photo|screenshot|scan|圖片?|照片)[\s_-]*\d{2,}$/i;
const empty =
  /^(?:image|img|picture|pic|photo|photograph|graphic|icon|logo|banner|alt|alt text|untitled|spacer|null|圖|圖片|圖示|照片|相片|影像|圖像|未命名|替代文字)\W*\d*$/i;

export const alternativeIsFileName: Rule<SourcePage> = {
  id: 'alternative-is-file-name',
  engine: 'source',
  severity: 'review',
  wcag: ['1.1.1'],
  codes: [],
  message: {
    zh: '替代文字「{alt}」是檔名或「圖片」之類的字，聽的人不知道圖片說什麼。請寫出圖片要說的話；純裝飾請寫 alt=""。',
    en: 'The text alternative “{alt}” is a file name, or a word such as “image”, which tells a listener nothing. Write what the image says; for mere decoration write alt="".',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F30',
  check: (page) =>
    [
      ...page.withTag('img', 'area'),
      ...page.withTag('input').filter(({ attribs }) => attribs.type === 'image'),
    ]
      .filter(
        (image) =>
          page.isExposed(image) && saysNothing(collapse(image.attribs.alt ?? ''), image.attribs.src ?? ''),
      )
      .map((image) => page.hitAt(image, { alt: image.attribs.alt ?? '' })),
  examples: {
    bad: [
      { html: '<img src="/a/photo_20261101.jpg" alt="photo_20261101.jpg">' },
      { html: '<img src="/a.jpg" alt="圖片">' },
      { lang: 'en', html: '<img src="/a/DSC01234.JPG" alt="DSC01234">' },
      { lang: 'en', html: '<img src="/chart-2.svg" alt="chart-2">' },
    ],
    good: [
      { html: '<img src="/a/photo_20261101.jpg" alt="櫃台人員協助填表">' },
      { lang: 'en', html: '<img src="/logo.svg" alt="logo of the office">' },
      { lang: 'en', html: '<img src="/taipei.jpg" alt="Taipei">' },
    ],
  },
};

function saysNothing(alt: string, source: string): boolean {
  if (alt === '') return false;
  const stem = source
    .replace(/[?#].*$/s, '')
    .replace(/^.*\//s, '')
    .replace(/\.\w+$/, '');
  // A file called by the one word for what it shows (taipei.jpg) may well be described by that word.
  const isStem = alt.toLowerCase() === stem.toLowerCase() && /[\d_-]/.test(stem);
  return picture.test(alt) || camera.test(alt) || empty.test(alt) || isStem;
}
