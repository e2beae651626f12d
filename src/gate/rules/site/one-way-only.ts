import type { Rule } from '../../rule.ts';
import type { SourceSite } from '../../source/source-site.ts';
import { examplePages } from './example-pages.ts';
import { siteHit } from './site-hit.ts';

/** On a site this small the home page leads everywhere. */
const fewPages = 6;
/** A page that links this part of the others is a site map. */
const mostOf = 0.6;

export const oneWayOnly: Rule<SourceSite> = {
  id: 'one-way-only',
  engine: 'site',
  severity: 'review',
  wcag: ['2.4.5'],
  codes: [],
  message: {
    zh: '這個網站沒有搜尋，也沒有列出大部分頁面的網站導覽，讀者只有一條路可走。請至少提供兩種方式。',
    en: 'This site has neither a search nor a page that lists most of its pages, so there is one way only to find a page. Offer two at least.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Understanding/multiple-ways',
  check: (site) => {
    const home = site.page('/');
    const pages = site.pages.filter(({ outline }) => !outline.isAside);
    if (!home || pages.length < fewPages) return [];
    const hasSearch = home
      .withTag('form', 'input', 'search')
      .some(
        ({ name, attribs }) => name === 'search' || attribs.role === 'search' || attribs.type === 'search',
      );
    const hasMap = pages.some(
      ({ outline }) =>
        new Set(outline.links.filter(({ isInside }) => isInside).map(({ target }) => target)).size >=
        pages.length * mostOf,
    );
    return hasSearch || hasMap ? [] : [siteHit(home, undefined, {})];
  },
  examples: {
    bad: [
      { html: '<p><a href="/p1/">開始</a></p>', files: examplePages('zh-TW', 'next') },
      { lang: 'en', html: '<p><a href="/p1/">Start</a></p>', files: examplePages('en', 'next') },
    ],
    good: [
      {
        html: '<form role="search" action="/p1/"><label for="q">搜尋</label><input id="q" name="q"></form><p><a href="/p1/">開始</a></p>',
        files: examplePages('zh-TW', 'next'),
      },
      {
        lang: 'en',
        html: '<ul><li><a href="/p1/">Item 1</a></li><li><a href="/p2/">Item 2</a></li><li><a href="/p3/">Item 3</a></li><li><a href="/p4/">Item 4</a></li><li><a href="/p5/">Item 5</a></li></ul>',
        files: examplePages('en', 'apart'),
      },
    ],
  },
};
