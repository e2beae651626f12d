import type { Rule } from '../../rule.ts';
import type { SourceSite } from '../../source/source-site.ts';
import { siteHit } from './site-hit.ts';

export const sameTitle: Rule<SourceSite> = {
  id: 'same-title',
  engine: 'site',
  severity: 'review',
  wcag: ['2.4.2'],
  codes: [],
  message: {
    zh: '這一頁的標題「{title}」和「{other}」相同，分頁或書籤裡分不出來。請在標題寫出各頁的不同。',
    en: 'The title “{title}” of this page is that of “{other}” too; in tabs and bookmarks they look the same. Say in each title what sets the page apart.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G88',
  check: (site) => {
    const titled = site.pages.filter(({ outline }) => outline.title !== '' && !outline.isAside);
    return [...Map.groupBy(titled, ({ outline }) => `${outline.lang} ${outline.title}`).values()].flatMap(
      ([first, ...others]) =>
        others.map((page) =>
          siteHit(page, undefined, { title: page.outline.title, other: first?.path ?? '' }),
        ),
    );
  },
  examples: {
    bad: [
      {
        html: '<p><a href="/fees/">費用</a></p>',
        files: {
          '/fees/index.html':
            '<!doctype html><html lang="zh-TW"><head><title>櫃台服務</title></head><body><p>免費</p></body></html>',
        },
      },
      {
        lang: 'en',
        html: '<p><a href="/fees/">Fees</a></p>',
        files: {
          '/fees/index.html':
            '<!doctype html><html lang="en"><head><title>Fees</title></head><body><p>None</p></body></html>',
          '/forms/index.html':
            '<!doctype html><html lang="en"><head><title>Fees</title></head><body><p>One</p></body></html>',
        },
      },
    ],
    good: [
      {
        html: '<p><a href="/fees/">費用</a></p>',
        files: {
          '/fees/index.html':
            '<!doctype html><html lang="zh-TW"><head><title>費用</title></head><body><p>免費</p></body></html>',
        },
      },
      {
        lang: 'en',
        html: '<p><a href="/fees/">Fees</a></p>',
        files: {
          '/old/index.html':
            '<!doctype html><html lang="en"><head><title>Services at the counter</title><meta name="robots" content="noindex"></head><body><meta name="robots" content="noindex"><p>Old</p></body></html>',
        },
      },
    ],
  },
};
