import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { repeatedIds } from './repeated-ids.ts';

/** Attributes that tie an element to another by its id. */
const referring = [
  'for',
  'headers',
  'list',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
];

export const ambiguousReference: Rule<SourcePage> = {
  id: 'ambiguous-reference',
  engine: 'source',
  severity: 'barrier',
  wcag: ['1.3.1', '4.1.2'],
  codes: ['HM1410100C'],
  message: {
    zh: '標籤或說明指向 id「{id}」，但這個 id 出現不只一次，後面的元件因此得不到名稱或說明。請讓每個 id 只用一次。',
    en: 'A label or description refers to the id “{id}”, which stands more than once: the later elements lose their name or description. Use each id once.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F77',
  check: (page) => {
    const referred = new Set(
      page.elements.flatMap(({ attribs }) => referring.flatMap((name) => attribs[name]?.split(/\s+/) ?? [])),
    );
    return repeatedIds(page)
      .filter(({ id }) => referred.has(id))
      .map(({ id, element }) => page.hitAt(element, { id }));
  },
  examples: {
    bad: [
      {
        html: '<p><label for="phone">市話</label> <input id="phone" type="text"></p><p><label for="phone">手機</label> <input id="phone" type="text" title="手機"></p>',
      },
      {
        lang: 'en',
        html: '<p id="hint">Eight digits</p><p id="hint">As on the bill</p><input aria-label="Meter" aria-describedby="hint">',
      },
    ],
    good: [
      {
        html: '<p><label for="line">市話</label> <input id="line" type="text"></p><p><label for="mobile">手機</label> <input id="mobile" type="text"></p>',
      },
      { lang: 'en', html: '<p id="hint">Eight digits</p><input aria-label="Meter" aria-describedby="hint">' },
    ],
  },
};
