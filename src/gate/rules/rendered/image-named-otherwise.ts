import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';

/** What kind of picture a name may say it is; it says nothing of what is on it. */
const kinds = new Set(
  'logo icon flag map photo portrait chart diagram banner badge seal emblem poster screenshot sign'.split(
    ' ',
  ),
);

/** An image whose alternative names another thing than its file: "Flag of Sweden" on `france-flag.png`. */
export const imageNamedOtherwise: Rule<RenderedPage> = {
  id: 'image-named-otherwise',
  engine: 'rendered',
  severity: 'review',
  wcag: ['1.1.1'],
  codes: ['HM1110100E'],
  message: {
    zh: '替代文字是「{name}」，檔名卻是「{file}」，說的好像不是同一件事。可能是複製時忘了改。請看圖確認。',
    en: 'The text alternative is “{name}”, the file is called “{file}”: they seem to name different things. It may be left from a copy. Look at the image and make sure.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G94',
  examples: {
    bad: [
      { lang: 'en', html: '<img src="/pics/france-flag.png" alt="Flag of Sweden">' },
      { html: '<img src="/pics/harbour_map.jpg" alt="Airport map">' },
    ],
    good: [
      { lang: 'en', html: '<img src="/pics/france-flag.png" alt="Flag of France">' },
      {
        lang: 'en',
        html: '<img src="/pics/logo.png" alt="Town logo"><img src="/pics/8f3a2c-map.png" alt="Harbour map">',
      },
      { html: '<img src="/pics/harbour_map.jpg" alt="港口地圖">' },
    ],
  },
  check: (page) =>
    page.withTag('img').flatMap((image) => {
      const { name, address = '', exposed } = image;
      if (!exposed || !/^[\p{Script=Latin}\d\s\p{P}]+$/u.test(name)) return [];
      const file =
        address
          .split(/[?#]/)[0]
          ?.split('/')
          .at(-1)
          ?.replace(/\.\w+$/, '') ?? '';
      const inFile = wordsOf(file);
      const inName = wordsOf(name);
      const shared = inFile.filter((word) => inName.includes(word));
      const ownOfFile = inFile.filter((word) => !kinds.has(word) && !/\d.*\d/.test(word));
      const ownOfName = inName.filter((word) => !kinds.has(word));
      const isOther =
        shared.some((word) => kinds.has(word)) &&
        ownOfFile.length > 0 &&
        ownOfName.length > 0 &&
        inName.length <= 4 &&
        !ownOfFile.some((word) =>
          ownOfName.some((other) => other.startsWith(word.slice(0, 4)) || word.startsWith(other.slice(0, 4))),
        );
      return isOther ? [hitOn(page, image, { name, file })] : [];
    }),
};

function wordsOf(text: string): string[] {
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(
      (word) => word !== '' && !['of', 'the', 'a', 'and', 'for', 'in'].includes(word) && !/^\d+$/.test(word),
    );
}
