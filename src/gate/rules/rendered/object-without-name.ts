import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';

const picture = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|swf|mp[34]|webm|ogg|wav|pdf)(?:[?#]|$)/i;

/** An embedded picture or medium that has no name of its own. */
export const objectWithoutName: Rule<RenderedPage> = {
  id: 'object-without-name',
  engine: 'rendered',
  severity: 'review',
  wcag: ['1.1.1'],
  codes: ['HM1110105C', 'HM1110105E'],
  message: {
    zh: '這個內嵌物件沒有名稱。裡面的替代內容只有在物件載入失敗時才出現，報讀軟體平常讀不到。請加上 aria-label 或 title，或改用 <img alt>。',
    en: 'This embedded object has no name. The fallback inside it shows only when the object cannot be loaded, so a screen reader does not get it. Add aria-label or title, or use <img alt>.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Understanding/non-text-content',
  examples: {
    bad: [
      { html: '<object data="/map.svg" type="image/svg+xml"><p>本所地圖</p></object>' },
      {
        lang: 'en',
        html: '<object data="/plan.png"><img src="/plan.gif" alt="The plan of the hall"></object>',
      },
    ],
    good: [
      { html: '<object data="/map.svg" type="image/svg+xml" aria-label="本所地圖"></object>' },
      { lang: 'en', html: '<object data="/plan.png" title="The plan of the hall"></object>' },
      {
        lang: 'en',
        html: '<object data="/line.png" role="presentation"></object><object data="/form.html"></object>',
      },
    ],
  },
  check: (page) =>
    page
      .withTag('object', 'embed')
      .filter(({ exposed, visible, attributes }) => {
        const { data = attributes.src ?? '', type = '', role = '' } = attributes;
        const isNamed = ['aria-label', 'aria-labelledby', 'title'].some(
          (name) => (attributes[name] ?? '').trim() !== '',
        );
        const isMedium = picture.test(data) || /^(?:image|audio|video)\//.test(type);
        return exposed && visible && isMedium && !isNamed && !/^(?:presentation|none)$/.test(role);
      })
      .map((object) => hitOn(page, object)),
};
