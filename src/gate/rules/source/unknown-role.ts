import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { isRole } from './aria-names.ts';

export const unknownRole: Rule<SourcePage> = {
  id: 'unknown-role',
  engine: 'source',
  severity: 'barrier',
  wcag: ['4.1.2'],
  codes: [],
  message: {
    zh: 'role="{role}" 不是 ARIA 的角色，輔助科技會忽略它。請改成正確的角色，或直接用原生的 HTML 元件。',
    en: 'role="{role}" is no role of ARIA, so assistive technology ignores it. Use a role that exists or, better, the HTML element made for it.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G108',
  check: (page) =>
    page.withAttribute('role').flatMap((element) => {
      const tokens = (element.attribs.role ?? '').toLowerCase().split(/\s+/).filter(Boolean);
      const isUnknown = tokens.length > 0 && !tokens.some(isRole);
      return isUnknown && page.isExposed(element) ? [page.hitAt(element, { role: tokens.join(' ') })] : [];
    }),
  examples: {
    bad: [
      { html: '<div role="buttn" tabindex="0">送出</div>' },
      { lang: 'en', html: '<ul role="navbar"><li><a href="/a/">Fees</a></li></ul>' },
    ],
    good: [
      { html: '<div role="search"><p>查詢</p></div>' },
      { lang: 'en', html: '<section role="doc-endnotes region" aria-label="Notes"><p>One</p></section>' },
    ],
  },
};
