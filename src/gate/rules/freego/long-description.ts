import { freegoRule } from './freego-rule.ts';
import { seenElements } from './seen.ts';

export const longDescription = freegoRule('HM1110102C', {
  id: 'freego-long-description',
  failsCriterion: false,
  message: {
    zh: 'longdesc「{address}」不是有效的網址，或它所指的網頁沒有連回這張圖片所在的頁面。請改用頁面上的文字說明，或修正網址並在說明頁放上返回連結。',
    en: 'The longdesc “{address}” is no valid address, or the page it names does not link back to the page with the image. Describe the image in the page itself, or mend the address and add a link back.',
  },
  check: (page) =>
    seenElements(page, 'img').flatMap((image) => {
      const address = image.attribs.longdesc;
      if (address === undefined) return [];
      const target = page.resolve(address);
      const described = target === undefined ? undefined : page.site.page(target);
      const isSound =
        target === undefined
          ? URL.canParse(address)
          : address.trim().startsWith('#') ||
            described?.outline.links.some((link) => link.target === page.path);
      return address.trim() && isSound ? [] : [page.hitAt(image, { address })];
    }),
  examples: {
    bad: [
      { html: '<img src="/load.png" alt="用電趨勢" longdesc="/no-such-page.html">' },
      {
        lang: 'en',
        html: '<img src="/load.png" alt="Load curve" longdesc="about-load.html">',
        files: {
          '/about-load.html':
            '<!doctype html><html lang="en"><title>The load curve</title><p>It rises at noon.</p></html>',
        },
      },
    ],
    good: [
      { html: '<img src="/load.png" alt="用電趨勢" longdesc="#load"><p id="load">中午用電最多。</p>' },
      {
        lang: 'en',
        html: '<img src="/load.png" alt="Load curve" longdesc="about-load.html">',
        files: {
          '/about-load.html':
            '<!doctype html><html lang="en"><title>The load curve</title><p>It rises at noon. <a href="/">Back to the figure</a></p></html>',
        },
      },
    ],
  },
});
