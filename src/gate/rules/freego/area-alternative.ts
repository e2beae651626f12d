import { ariaName } from '../../source/names.ts';
import { freegoRule } from './freego-rule.ts';
import { seenElements } from './seen.ts';

export const areaAlternative = freegoRule('HM1110101C', {
  id: 'freego-area-alternative',
  failsCriterion: true,
  message: {
    zh: '影像地圖的這個區域沒有替代文字（alt），用報讀軟體的人不知道它通往哪裡。請寫出目的地的名稱。',
    en: 'This area of an image map has no text alternative (alt), so people who listen to the page do not know where it leads. Write the name of the destination.',
  },
  check: (page) =>
    seenElements(page, 'area')
      .filter((area) => !area.attribs.alt?.trim() && !ariaName(page, area))
      .map((area) => page.hitAt(area)),
  examples: {
    bad: [
      {
        html: '<img src="/towns.png" alt="鄉鎮地圖" usemap="#towns"><map name="towns"><area href="/whitestone/" coords="0,0,9,9"></map>',
      },
      {
        lang: 'en',
        html: '<img src="/towns.png" alt="Map of towns" usemap="#towns"><map name="towns"><area href="/whitestone/" coords="0,0,9,9" alt=" "></map>',
      },
    ],
    good: [
      {
        html: '<img src="/towns.png" alt="鄉鎮地圖" usemap="#towns"><map name="towns"><area href="/whitestone/" coords="0,0,9,9" alt="白石鎮"></map>',
      },
      {
        lang: 'en',
        html: '<img src="/towns.png" alt="Map of towns" usemap="#towns"><map name="towns"><area href="/whitestone/" coords="0,0,9,9" aria-label="Whitestone"></map>',
      },
    ],
  },
});
