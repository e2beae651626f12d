import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import type { Element } from 'domhandler';
import { textOf, lineage } from '../../source/walk.ts';

export const accessKey: Rule<SourcePage> = {
  id: 'access-key',
  engine: 'source',
  severity: 'review',
  wcag: [],
  codes: [],
  message: {
    zh: '快速鍵 accesskey="{key}" 可能和瀏覽器或報讀軟體的按鍵衝突。除了導盲磚「:::」的 U、C、B、Z，以及搜尋的 S 之外，請不要使用。',
    en: 'The shortcut accesskey="{key}" may take a key that the browser or screen reader needs. Use none but U, C, B and Z of the “:::” markers and S for the search.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts',
  check: (page) =>
    page
      .withAttribute('accesskey')
      .filter((element) => element.attribs.accesskey?.trim() && !isMarker(element))
      .map((element) => page.hitAt(element, { key: element.attribs.accesskey ?? '' })),
  examples: {
    bad: [
      { html: '<a href="/fees/" accesskey="3">費用</a>' },
      { lang: 'en', html: '<button type="button" accesskey="s">Send</button>' },
    ],
    good: [
      { html: '<a href="#main" accesskey="C" title="主要內容區">:::</a>' },
      {
        lang: 'en',
        html: '<form action="/find/" role="search"><label for="q">Search</label><input id="q" type="search" accesskey="S"></form>',
      },
    ],
  },
};

/** The custom of Taiwanese government sites: markers of three colons, and the search. */
function isMarker(element: Element): boolean {
  const key = element.attribs.accesskey?.trim().toUpperCase() ?? '';
  if (/^[UCBZ]$/.test(key))
    return /^[:：]{3}/.test(textOf(element)) || element.attribs['aria-label'] !== undefined;
  if (key !== 'S') return false;
  const isSearch = [...lineage(element)].some(
    ({ name, attribs }) =>
      name === 'search' ||
      attribs.role === 'search' ||
      attribs.type === 'search' ||
      /search|find|query/i.test(attribs.action ?? attribs.href ?? ''),
  );
  return isSearch || /^[:：]{3}/.test(textOf(element)) || /search|搜尋|查詢/i.test(textOf(element));
}
