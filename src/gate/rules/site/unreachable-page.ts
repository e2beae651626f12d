import type { Rule } from '../../rule.ts';
import type { SourceSite } from '../../source/source-site.ts';
import { siteHit } from './site-hit.ts';

const errorPage = /(?:^|\/)(?:[45]\d\d|error|offline)(?:\/|\.html?)?$/i;

export const unreachablePage: Rule<SourceSite> = {
  id: 'unreachable-page',
  engine: 'site',
  severity: 'review',
  wcag: ['2.4.5'],
  codes: [],
  message: {
    zh: '從首頁一路點下去到不了這一頁，讀者只能猜網址或搜尋。請在相關的頁面或網站導覽放上連結。',
    en: 'No chain of links leads from the home page to this page; readers must guess its address or search. Link it from a related page or the site map.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G125',
  check: (site) => {
    const home = site.page('/');
    if (!home) return [];
    const reached = new Set(['/']);
    const waiting = [home];
    for (let page = waiting.pop(); page; page = waiting.pop())
      for (const { target, isInside } of page.outline.links) {
        const next = isInside && !reached.has(target) ? site.page(target) : undefined;
        if (!next) continue;
        reached.add(target);
        waiting.push(next);
      }
    return site.pages
      .filter(({ path, outline }) => !reached.has(path) && !outline.isAside && !errorPage.test(path))
      .map((page) => siteHit(page, undefined, {}));
  },
  examples: {
    bad: [
      {
        html: '<p>歡迎。</p>',
        files: {
          '/fees/index.html':
            '<!doctype html><html lang="zh-TW"><head><title>費用</title></head><body><p><a href="/">首頁</a></p></body></html>',
        },
      },
      {
        lang: 'en',
        html: '<p><a href="/fees/">Fees</a></p>',
        files: {
          '/fees/index.html':
            '<!doctype html><html lang="en"><head><title>Fees</title></head><body><p>None</p></body></html>',
          '/forms/index.html':
            '<!doctype html><html lang="en"><head><title>Forms</title></head><body><p>One</p></body></html>',
        },
      },
    ],
    good: [
      {
        html: '<p><a href="/fees/">費用</a></p>',
        files: {
          '/fees/index.html':
            '<!doctype html><html lang="zh-TW"><head><title>費用</title></head><body><p>免費</p></body></html>',
          '/404.html':
            '<!doctype html><html lang="zh-TW"><head><title>找不到網頁</title></head><body><p>找不到</p></body></html>',
        },
      },
      {
        lang: 'en',
        html: '<p><a href="fees">Fees</a></p>',
        files: {
          '/fees.html':
            '<!doctype html><html lang="en"><head><title>Fees</title></head><body><p><a href="forms.html">Forms</a></p></body></html>',
          '/forms.html':
            '<!doctype html><html lang="en"><head><title>Forms</title></head><body><p>One</p></body></html>',
        },
      },
    ],
  },
};
