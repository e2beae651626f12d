import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { repeatedIds } from './repeated-ids.ts';

export const duplicateId: Rule<SourcePage> = {
  id: 'duplicate-id',
  engine: 'source',
  severity: 'review',
  wcag: [],
  codes: ['HM1410100C'],
  message: {
    zh: 'id「{id}」在這一頁出現不只一次。標籤、說明與頁內連結只會找到第一個。請讓每個 id 只用一次。',
    en: 'The id “{id}” stands more than once on this page. Labels, descriptions and links within the page find the first one only. Use each id once.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F77',
  check: (page) => repeatedIds(page).map(({ id, element }) => page.hitAt(element, { id })),
  examples: {
    bad: [
      { html: '<h2 id="fees">費用</h2><p>免費</p><h2 id="fees">退費</h2><p>不退費</p>' },
      { lang: 'en', html: '<p id="note">Bring your card.</p><p id="note">Bring a copy.</p>' },
    ],
    good: [
      { html: '<h2 id="fees">費用</h2><p>免費</p><h2 id="refunds">退費</h2><p>不退費</p>' },
      {
        lang: 'en',
        html: '<p id="note">Bring your card.</p><template><p id="note">Bring a copy.</p></template>',
      },
    ],
  },
};
