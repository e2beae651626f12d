import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';
import { blocksOf } from './blocks.ts';
import { detectLanguage, primaryLanguage } from './detect-language.ts';

/** A paragraph in another language than the page, without saying so. */
export const unmarkedLanguage: Rule<RenderedPage> = {
  id: 'unmarked-language',
  engine: 'rendered',
  severity: 'review',
  wcag: ['3.1.2'],
  codes: ['HM2310200C'],
  message: {
    zh: '「{text}」看起來是「{found}」，這裡標示的語言卻是「{lang}」。報讀軟體會用錯的語音念。請在這一段加上 lang。',
    en: '“{text}” seems to be in “{found}”, while the language here is “{lang}”. A screen reader will read it in the wrong voice. Give this part a lang.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H58',
  examples: {
    bad: [
      {
        html: '<p>水費請到超商繳納，謝謝大家的配合，也請記得帶帳單來。</p><p>If you have lost the bill, you can ask for a new one at the desk.</p>',
      },
      {
        lang: 'en',
        html: '<p>You can pay the bill at any shop, and we thank you for it.</p><p>帳單遺失時，可以到櫃台補發一張新的帳單。</p>',
      },
    ],
    good: [
      {
        html: '<p>水費請到超商繳納，謝謝大家的配合。</p><p lang="en">If you have lost the bill, you can ask for a new one.</p>',
      },
      { lang: 'en', html: '<p>You can pay at any shop of 統一超商, which is near the station.</p>' },
      { html: '<p>請用 <code>npm run the build and check it with all of the tests</code></p>' },
    ],
  },
  check: (page) => {
    const blocks = blocksOf(page).filter(({ element }) => element.exposed);
    return blocks.flatMap(({ element, text, lang }) => {
      const written = primaryLanguage(lang);
      const isOwn = element.attributes.lang !== undefined;
      if (
        !/^[a-z]{2,3}$/.test(written) ||
        isOwn ||
        page.closest(element, ({ tag }) => tag === 'pre' || tag === 'code')
      )
        return [];
      const parts = page
        .descendants(element)
        .filter(({ attributes, tag }) => attributes.lang !== undefined || tag === 'code');
      const rest = parts.reduce((left, part) => left.replace(page.text(part), ' '), text);
      const found = detectLanguage(rest);
      if (!found || found.languages.includes(written) || rest.length < 20) return [];
      // Where the whole page is in another language than it says, that is one failure and not many.
      const isWholePage = written === primaryLanguage(page.lang) && blocks.length === 1;
      return isWholePage
        ? []
        : [
            hitOn(page, element, {
              lang: written,
              found: found.languages[0] ?? '',
              text: rest.trim().slice(0, 50),
            }),
          ];
    });
  },
};
