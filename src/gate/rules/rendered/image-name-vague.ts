import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';
import { isFileName } from './file-name.ts';
import { isVague } from './vague-names.ts';

/** An image that is called "image", or after its file. */
export const imageNameVague: Rule<RenderedPage> = {
  id: 'image-name-vague',
  engine: 'rendered',
  severity: 'barrier',
  wcag: ['1.1.1'],
  codes: ['HM1110100E'],
  message: {
    zh: '圖片的替代文字是「{name}」，沒有說圖上有什麼。看不到圖的人只聽到這幾個字。請寫出圖要告訴讀者的事；只是裝飾就用 alt=""。',
    en: 'The text alternative “{name}” does not say what the image shows, and it is all that blind readers get. Write what the image tells; if it is decoration, use alt="".',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F30',
  examples: {
    bad: [
      { html: '<img src="/a.png" alt="圖片">' },
      { html: '<img src="/b.jpg" alt="IMG_2041">' },
      { lang: 'en', html: '<img src="/dam.jpg" alt="dam.jpg">' },
      {
        lang: 'en',
        html: '<svg role="img" aria-label="graphic" width="50" height="50"><circle r="9"/></svg>',
      },
    ],
    good: [
      { html: '<img src="/a.png" alt="台灣地圖，標出三個水庫">' },
      { html: '<img src="/line.png" alt="">' },
      { lang: 'en', html: '<img src="/dam.jpg" alt="The dam after the rain">' },
      { lang: 'en', html: '<a href="/"><img src="/logo.svg" alt="Home"></a>' },
    ],
  },
  check: (page) =>
    page
      .withRole('img', 'image', 'graphics-document')
      .concat(page.elements.filter(({ tag, attributes }) => tag === 'input' && attributes.type === 'image'))
      .filter(
        ({ exposed, name, address = '' }) =>
          exposed && (isVague('image', name) || isFileName(name) || isNamedAfterFile(name, address)),
      )
      .map((image) => hitOn(page, image, { name: image.name })),
};

/** Whether a name is that of the file, and shows it: `map_north-2`. A word alone may be a good name too. */
function isNamedAfterFile(name: string, address: string): boolean {
  const file = address.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  const stem = file.replace(/\.\w+$/, '');
  return /[_\d-]/.test(stem) && name.trim().toLowerCase() === stem.toLowerCase() && /[_-]|\d{3}/.test(name);
}
