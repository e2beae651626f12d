import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { RenderedElement } from '../../rendered/snapshot.ts';
import type { Rule } from '../../rule.ts';

/** An icon or a line is smaller; in square pixels. */
const smallest = 1500;

/** An image that is called decoration and looks like content: large, alone, or with a caption. */
export const emptyAltOnContent: Rule<RenderedPage> = {
  id: 'empty-alt-on-content',
  engine: 'rendered',
  severity: 'review',
  wcag: ['1.1.1'],
  codes: ['HM1110100E', 'HM1110112E'],
  message: {
    zh: '這張圖標示為裝飾（alt 是空的），但它又大又獨立，看起來有內容。如果圖上有讀者需要的事，請寫進 alt；真的只是裝飾就不用改。',
    en: 'This image is marked as decoration (empty alt), yet it is large and stands by itself. If it tells readers something, write that in alt; if it is decoration, leave it.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F39',
  examples: {
    bad: [
      {
        html: '<figure><img src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%22300%22 height=%22200%22/%3E" alt=""><figcaption>用電量</figcaption></figure>',
      },
      {
        lang: 'en',
        html: '<p><img src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%22300%22 height=%22200%22/%3E" role="presentation" alt=""></p>',
      },
    ],
    good: [
      {
        html: '<p><img src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%2224%22 height=%2224%22/%3E" alt=""> 停電</p>',
      },
      {
        lang: 'en',
        html: '<a href="/dam"><img src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%22300%22 height=%22200%22/%3E" alt=""> The dam</a>',
      },
      {
        lang: 'en',
        html: '<img src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%22300%22 height=%22200%22/%3E" alt="The dam in March">',
      },
    ],
  },
  check: (page) =>
    page
      .withTag('img')
      .filter((image) => {
        const { attributes, visible, media, name } = image;
        const isDecoration =
          (attributes.alt?.trim() === '' && name === '') ||
          /^(?:presentation|none)$/.test(attributes.role ?? '');
        const isLarge = media !== undefined && media.naturalWidth * media.naturalHeight >= smallest;
        const isLine = Math.min(image.box.width, image.box.height) < 20;
        return (
          visible &&
          isDecoration &&
          isLarge &&
          !isLine &&
          attributes['aria-hidden'] !== 'true' &&
          standsAlone(page, image)
        );
      })
      .map((image) => hitOn(page, image)),
};

/** Whether nothing around it says what it shows: in a link or card the words beside it do. */
function standsAlone(page: RenderedPage, image: RenderedElement): boolean {
  const parent = page.closest(
    image,
    ({ tag, role }) => tag === 'figure' || role === 'link' || role === 'button' || tag === 'li',
  );
  if (parent?.tag === 'figure') return true;
  if (parent && page.text(parent) !== '') return false;
  const holder = page.closest(image, ({ tag }) => tag !== 'img' && tag !== 'picture' && tag !== 'span');
  return holder !== undefined && (holder.tag === 'body' || holder.tag === 'main' || page.text(holder) === '');
}
