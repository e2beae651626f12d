import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';
import { isVague } from '../rendered/vague-names.ts';

/** Words that would make sense of a link, hidden from everybody. */
export const hiddenLinkWords: Rule<RenderedPage> = {
  id: 'hidden-link-words',
  engine: 'layout',
  severity: 'review',
  wcag: ['2.4.4'],
  codes: ['CS1240405E', 'HM1240400E'],
  message: {
    zh: '這個連結只唸得到「{name}」；說明連到哪裡的「{hidden}」被 display:none 藏起來，報讀軟體也讀不到。請改用只在視覺上隱藏的樣式，或直接寫出來。',
    en: 'This link is read as “{name}” only: the words that say where it leads, “{hidden}”, are hidden from screen readers too. Hide them from sight only, or show them.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/css/C7',
  examples: {
    bad: [
      { html: '<p><a href="/rates">詳細內容<span style="display: none">：電價表</span></a></p>' },
      { lang: 'en', html: '<p><a href="/rates">Find out more<span hidden> on rates</span></a></p>' },
    ],
    good: [
      { html: '<p><a href="/rates">電價表<span hidden>（新）</span></a></p>' },
      {
        lang: 'en',
        html: '<p><a href="/rates">Find out more<span style="position: absolute; clip-path: inset(50%)"> on rates</span></a></p>',
      },
    ],
  },
  check: (page) =>
    page.withRole('link').flatMap((link) => {
      if (!link.visible || !isVague('link', link.name)) return [];
      const hidden = page
        .descendants(link)
        .filter((inner) => !inner.exposed && inner.attributes['aria-hidden'] !== 'true')
        .map((inner) => page.allText(inner))
        .find((text) => /\p{L}/u.test(text));
      return hidden === undefined ? [] : [hitOn(page, link, { name: link.name, hidden })];
    }),
};
