import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import type { Element } from 'domhandler';
import { elementsIn } from '../../source/walk.ts';

const plugInType =
  /shockwave|flash|silverlight|java-|java$|x-director|realaudio|realmedia|quicktime|ms-?wm|x-oleobject/i;
const plugInFile = /\.(?:swf|flv|dcr|class|jar|xap|rm|ram)(?:[?#]|$)/i;

export const plugInObject: Rule<SourcePage> = {
  id: 'plug-in-object',
  engine: 'source',
  severity: 'review',
  wcag: ['4.1.2'],
  codes: [],
  message: {
    zh: '這個物件要靠外掛程式（例如 Flash、Java）才能播放，現在的瀏覽器都不支援，而且鍵盤可能出不來。請改用網頁、圖片或影片，並附文字說明。',
    en: 'This object needs a plug-in such as Flash or Java that browsers no longer run, and the keyboard may get stuck in it. Replace it by a page, picture or video with a text alternative.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Understanding/name-role-value',
  check: (page) =>
    page
      .withTag('object', 'embed', 'applet')
      .filter((element) => page.isExposed(element) && needsPlugIn(element))
      .map((element) => page.hitAt(element)),
  examples: {
    bad: [
      { html: '<object data="/intro.swf" type="application/x-shockwave-flash"><p>介紹動畫</p></object>' },
      {
        lang: 'en',
        html: '<object width="300" height="200"><param name="movie" value="/intro.swf"><p>A tour of the office</p></object>',
      },
      { lang: 'en', html: '<applet code="Clock.class">A clock</applet>' },
    ],
    good: [
      { html: '<object data="/plan.svg" type="image/svg+xml" title="平面圖"><p>平面圖的說明</p></object>' },
      {
        lang: 'en',
        html: '<object data="/plan.pdf" type="application/pdf"><a href="/plan.html">The plan as a page</a></object>',
      },
    ],
  },
};

function needsPlugIn(element: Element): boolean {
  const { data, src, type, codetype, classid } = element.attribs;
  const parameters = elementsIn(element).filter(({ name }) => name === 'param');
  const files = [data, src, ...parameters.map(({ attribs }) => attribs.value)];
  return (
    element.name === 'applet' ||
    classid !== undefined ||
    plugInType.test(type ?? codetype ?? '') ||
    files.some((file) => file !== undefined && plugInFile.test(file))
  );
}
