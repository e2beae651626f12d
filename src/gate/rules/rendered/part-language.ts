import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';
import { detectLanguage, primaryLanguage } from './detect-language.ts';

/** A part that says it is in one language and is written in another. */
export const partLanguage: Rule<RenderedPage> = {
  id: 'part-language-differs',
  engine: 'rendered',
  severity: 'review',
  wcag: ['3.1.2'],
  codes: ['HM2310200C'],
  message: {
    zh: '這一段標示為「{lang}」，看起來卻是「{found}」：「{text}」。報讀軟體會用錯的語音念。請改正 lang。',
    en: 'This part says it is in “{lang}” but seems to be in “{found}”: “{text}”. A screen reader will read it in the wrong voice. Correct its lang.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H58',
  examples: {
    bad: [
      {
        html: '<p>歡迎光臨 <span lang="ja">Welcome to our office, we are open for you on all days of the week</span></p>',
      },
      { html: '<blockquote lang="en">電力供應正常，請大家放心使用，並節約用電。</blockquote>' },
      {
        lang: 'en',
        html: '<p>They say <q lang="es">Wer nicht wagt, der nicht gewinnt, und das ist auch gut</q>.</p>',
      },
    ],
    good: [
      { html: '<p>歡迎光臨 <span lang="en">Welcome to our office, we are open for you</span></p>' },
      { lang: 'en', html: '<p>They say <q lang="de">Wer nicht wagt, der nicht gewinnt</q>.</p>' },
      {
        lang: 'en',
        html: '<p><span lang="fr">Café Chez Nous</span> and <a lang="zh-TW" href="/">中文</a></p>',
      },
    ],
  },
  check: (page) =>
    page.elements.flatMap((element) => {
      const lang = primaryLanguage(element.attributes.lang ?? '');
      if (element.parent === -1 || lang === '' || !element.exposed) return [];
      const parts = page.descendants(element).filter(({ attributes }) => attributes.lang !== undefined);
      const text = parts.reduce((rest, part) => rest.replace(page.text(part), ' '), page.text(element));
      const found = detectLanguage(text);
      if (!found || found.languages.includes(lang)) return [];
      return [
        hitOn(page, element, { lang, found: found.languages[0] ?? '', text: text.trim().slice(0, 50) }),
      ];
    }),
};
