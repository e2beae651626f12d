import type { Rule } from '../../rule.ts';
import type { SourceSite } from '../../source/source-site.ts';
import { siteHit } from './site-hit.ts';

export const brokenAnchor: Rule<SourceSite> = {
  id: 'broken-anchor',
  engine: 'site',
  severity: 'review',
  wcag: [],
  codes: [],
  message: {
    zh: '連結「{name}」要跳到「#{fragment}」，但那一頁沒有這個位置，鍵盤與報讀軟體的使用者會留在原地。請更正，或補上 id。',
    en: 'The link “{name}” leads to “#{fragment}”, but there is no such place on that page, so people with a keyboard or screen reader stay where they were. Correct it or add the id.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G1',
  check: (site) =>
    site.pages.flatMap((page) =>
      page.outline.links
        .filter(({ isInside, fragment }) => isInside && fragment !== '' && fragment.toLowerCase() !== 'top')
        // A fragment that looks like a path belongs to a script.
        .filter(({ fragment }) => !/^[!/]/.test(fragment))
        .filter(({ target, fragment }) => {
          const outline = site.page(target)?.outline;
          return outline !== undefined && !outline.ids.has(fragment);
        })
        .map((link) => siteHit(page, link, { name: link.name, fragment: link.fragment })),
    ),
  examples: {
    bad: [
      { html: '<p><a href="#content">跳到主要內容</a></p>' },
      {
        lang: 'en',
        html: '<p><a href="/fees/#refunds">Refunds</a></p>',
        files: {
          '/fees/index.html':
            '<!doctype html><html lang="en"><head><title>Fees</title></head><body><h2 id="fees">Fees</h2></body></html>',
        },
      },
    ],
    good: [
      { html: '<p><a href="#content">跳到主要內容</a></p><div id="content">內容</div>' },
      {
        lang: 'en',
        html: '<p><a href="/fees/#refunds">Refunds</a>, <a href="#top">top</a></p>',
        files: {
          '/fees/index.html':
            '<!doctype html><html lang="en"><head><title>Fees</title></head><body><h2 id="refunds">Refunds</h2></body></html>',
        },
      },
    ],
  },
};
