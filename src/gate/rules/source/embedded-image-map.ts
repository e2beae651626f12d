import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';

export const embeddedImageMap: Rule<SourcePage> = {
  id: 'embedded-image-map',
  engine: 'source',
  severity: 'review',
  wcag: ['2.1.1'],
  codes: [],
  message: {
    zh: '影像地圖由伺服器判斷點在哪裡（ismap），用鍵盤的人無法選擇區域。請改用 <map> 與 <area>，或一般的連結。',
    en: 'The server finds out where this image map was clicked (ismap), so nobody can choose an area by keyboard. Use <map> with <area>, or plain links.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F54',
  check: (page) =>
    page
      .withTag('img', 'input')
      .filter(
        (image) =>
          image.attribs.ismap !== undefined && image.attribs.usemap === undefined && page.isExposed(image),
      )
      .map((image) => page.hitAt(image)),
  examples: {
    bad: [
      { html: '<a href="/map/"><img src="/towns.png" alt="鄉鎮地圖" ismap></a>' },
      { lang: 'en', html: '<a href="/map/"><img src="/towns.png" alt="Map of towns" ismap="ismap"></a>' },
    ],
    good: [
      { html: '<a href="/map/"><img src="/towns.png" alt="鄉鎮地圖"></a>' },
      { lang: 'en', html: '<a href="/map/"><img src="/towns.png" alt="Map of towns"></a>' },
    ],
  },
};
