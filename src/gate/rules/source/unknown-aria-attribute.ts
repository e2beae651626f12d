import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { isAriaAttribute } from './aria-names.ts';

export const unknownAriaAttribute: Rule<SourcePage> = {
  id: 'unknown-aria-attribute',
  engine: 'source',
  severity: 'review',
  wcag: [],
  codes: [],
  message: {
    zh: '「{attribute}」不是 ARIA 的屬性，不會有任何作用。請確認拼字。',
    en: '“{attribute}” is no attribute of ARIA and does nothing. Check its spelling.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Understanding/name-role-value',
  check: (page) =>
    page.elements.flatMap((element) => {
      const unknown = Object.keys(element.attribs).filter(
        (name) => name.startsWith('aria-') && !isAriaAttribute(name),
      );
      return unknown.map((attribute) => page.hitAt(element, { attribute }));
    }),
  examples: {
    bad: [
      { html: '<button type="button" aria-lable="關閉">X</button>' },
      { lang: 'en', html: '<nav aria-labeledby="menu"><h2 id="menu">Menu</h2><a href="/a/">Fees</a></nav>' },
    ],
    good: [
      { html: '<button type="button" aria-label="關閉">X</button>' },
      { lang: 'en', html: '<nav aria-labelledby="menu"><h2 id="menu">Menu</h2><a href="/a/">Fees</a></nav>' },
    ],
  },
};
