import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';

/** Longer alternatives are heard in one breath, without a way to go back: letters, and Chinese characters. */
const longest = { letters: 200, characters: 100 };

const begins =
  /^(?:an? |the )?(?:image|picture|pic|graphic)s? (?:of|showing|that shows)\b|^(?:這是)?(?:一張|一幅)?(?:圖片|圖像|影像)[：:]|^(?:這是)?(?:一張|一幅).{0,12}的?(?:圖片|照片)[：:，]/iu;

/** A text alternative that is too long, or begins by saying that it is an image. */
export const wordyAlternative: Rule<RenderedPage> = {
  id: 'wordy-alternative',
  engine: 'rendered',
  severity: 'review',
  wcag: [],
  codes: ['HM1110103E'],
  message: {
    zh: '替代文字太囉嗦：報讀軟體會自己說「圖片」，太長的又只能一口氣聽完。請只寫重點；要說很多，就寫在圖旁邊的內文裡。',
    en: 'This text alternative is too wordy: a screen reader says “image” by itself, and a long one is heard in one breath. Write the point only, and put the rest into the text beside the image.',
  },
  help: 'https://www.w3.org/WAI/tutorials/images/tips/',
  examples: {
    bad: [
      { html: '<img src="/a.png" alt="圖片：水庫的水位">' },
      { lang: 'en', html: '<img src="/a.png" alt="Picture of the dam in March">' },
      {
        lang: 'en',
        html: `<img src="/a.png" alt="${'The dam holds back the river and the road runs along its top. '.repeat(5)}">`,
      },
    ],
    good: [
      { html: '<img src="/a.png" alt="水庫的水位低於去年">' },
      { lang: 'en', html: '<img src="/a.png" alt="The dam in March">' },
    ],
  },
  check: (page) =>
    page
      .withTag('img')
      .filter(({ exposed, name }) => {
        const characters = name.match(/\p{Script=Han}/gu)?.length ?? 0;
        return (
          exposed && (begins.test(name) || characters > longest.characters || name.length > longest.letters)
        );
      })
      .map((image) => hitOn(page, image)),
};
