import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';

/** A picture that only a style sheet shows, where nothing else is. */
export const pictureInBackground: Rule<RenderedPage> = {
  id: 'picture-in-background',
  engine: 'rendered',
  severity: 'review',
  wcag: ['1.1.1'],
  codes: ['HM1110100E', 'CS1110113E'],
  message: {
    zh: '這裡是空的，只有樣式表放的背景圖。如果圖上有讀者需要的事，看不到的人完全得不到。有內容的圖請用 <img alt>；只是裝飾就不用改。',
    en: 'There is nothing here but a picture that the style sheet puts in the background. If it tells something, blind readers get none of it. Use <img alt> for a picture with content; leave it if it is decoration.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F3',
  examples: {
    bad: [
      { html: '<div style="width: 200px; height: 120px; background-image: url(/notice.png)"></div>' },
      {
        lang: 'en',
        html: '<p><span style="display: inline-block; width: 120px; height: 60px; background: url(/sale.png)"></span></p>',
      },
    ],
    good: [
      {
        html: '<div style="width: 200px; height: 120px; background-image: url(/wave.png)"><h2>最新消息</h2></div>',
      },
      {
        lang: 'en',
        html: '<div role="img" aria-label="Sale" style="width: 200px; height: 120px; background: url(/sale.png)"></div>',
      },
      {
        lang: 'en',
        html: '<div style="width: 200px; height: 120px; background: linear-gradient(red, blue)"></div>',
      },
    ],
  },
  check: (page) =>
    page.elements
      .filter(
        (element) =>
          element.visible &&
          element.style['background-image'].includes('url(') &&
          element.box.width >= 48 &&
          element.box.height >= 48 &&
          element.attributes['aria-hidden'] !== 'true' &&
          element.name === '' &&
          !/^(?:presentation|none)$/.test(element.attributes.role ?? '') &&
          page.children(element).length === 0 &&
          page.text(element) === '' &&
          !['html', 'body', 'input', 'select', 'textarea', 'img', 'video', 'iframe', 'hr'].includes(
            element.tag,
          ),
      )
      .map((element) => hitOn(page, element)),
};
