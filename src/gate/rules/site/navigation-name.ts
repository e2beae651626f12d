import type { Rule } from '../../rule.ts';
import type { SourceSite } from '../../source/source-site.ts';
import { siteHit } from './site-hit.ts';

/** The menus that every page repeats: way-back lines, contents and page numbers differ by nature. */
const repeated = /^(?:header|footer|nav .*(?:main|menu|primary|site|global|主選單|主要|選單|導覽))/i;

export const navigationName: Rule<SourceSite> = {
  id: 'navigation-name',
  engine: 'site',
  severity: 'review',
  wcag: ['3.2.4'],
  codes: [],
  message: {
    zh: '導覽裡同樣叫「{name}」的連結，在這一頁通往「{target}」，在「{other}」卻通往別處。請讓同名的連結去同一個地方。',
    en: 'A link of the navigation called “{name}” leads to “{target}” on this page and elsewhere on “{other}”. Let links of one name lead to one place.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G197',
  check: (site) => {
    const known = new Map<string, { target: string; path: string }>();
    return site.pages.flatMap((page) => {
      const seen = new Set<string>();
      return page.outline.links.flatMap((link) => {
        const key = `${page.outline.lang} ${link.navigation ?? ''} ${link.name}`;
        if (
          link.navigation === undefined ||
          !repeated.test(link.navigation) ||
          link.address.startsWith('#') ||
          seen.has(key)
        )
          return [];
        seen.add(key);
        const before = known.get(key);
        if (!before) known.set(key, { target: link.target, path: page.path });
        return before && before.target !== link.target && isWord(link.name)
          ? [siteHit(page, link, { name: link.name, target: link.target, other: before.path })]
          : [];
      });
    });
  },
  examples: {
    bad: [
      {
        html: '<nav aria-label="主選單"><ul><li><a href="/">首頁</a></li><li><a href="/fees/">費用</a></li><li><a href="/forms/">表單</a></li></ul></nav>',
        files: {
          '/fees/index.html':
            '<!doctype html><html lang="zh-TW"><head><title>費用</title></head><body><nav aria-label="主選單"><ul><li><a href="/">首頁</a></li><li><a href="/fees/">費用</a></li><li><a href="/fees/">表單</a></li></ul></nav></body></html>',
          '/forms/index.html':
            '<!doctype html><html lang="zh-TW"><head><title>表單</title></head><body><nav aria-label="主選單"><ul><li><a href="/">首頁</a></li><li><a href="/fees/">費用</a></li><li><a href="/forms/">表單</a></li></ul></nav></body></html>',
        },
      },
      {
        lang: 'en',
        html: '<nav aria-label="Main menu"><ul><li><a href="/">Home</a></li><li><a href="/fees/">Fees</a></li><li><a href="/forms/">Forms</a></li></ul></nav>',
        files: {
          '/fees/index.html':
            '<!doctype html><html lang="en"><head><title>Fees</title></head><body><nav aria-label="Main menu"><ul><li><a href="/">Home</a></li><li><a href="/fees/">Fees</a></li><li><a href="/forms/">Forms</a></li></ul></nav></body></html>',
          '/forms/index.html':
            '<!doctype html><html lang="en"><head><title>Forms</title></head><body><nav aria-label="Main menu"><ul><li><a href="/">Home</a></li><li><a href="/forms/">Fees</a></li></ul></nav></body></html>',
        },
      },
    ],
    good: [
      {
        html: '<nav aria-label="主選單"><ul><li><a href="/">首頁</a></li><li><a href="/fees/">費用</a></li><li><a href="/forms/">表單</a></li></ul></nav>',
        files: {
          '/fees/index.html':
            '<!doctype html><html lang="zh-TW"><head><title>費用</title></head><body><nav aria-label="主選單"><ul><li><a href="/">首頁</a></li><li><a href="/fees/">費用</a></li><li><a href="/forms/">表單</a></li></ul></nav></body></html>',
          '/forms/index.html':
            '<!doctype html><html lang="zh-TW"><head><title>表單</title></head><body><nav aria-label="主選單"><ul><li><a href="/">首頁</a></li><li><a href="/forms/">表單</a></li></ul></nav></body></html>',
        },
      },
      {
        lang: 'en',
        html: '<nav aria-label="Pages"><ul><li><a href="/">Home</a></li><li><a href="/fees/">Next</a></li></ul></nav>',
        files: {
          '/fees/index.html':
            '<!doctype html><html lang="en"><head><title>Fees</title></head><body><nav aria-label="Pages"><ul><li><a href="/">Home</a></li><li><a href="/forms/">Next</a></li></ul></nav></body></html>',
          '/forms/index.html':
            '<!doctype html><html lang="en"><head><title>Forms</title></head><body><nav aria-label="Pages"><ul><li><a href="/">Home</a></li></ul></nav></body></html>',
        },
      },
    ],
  },
};

/** What depends on the page (the next one, the other language) has one name and many targets. */
function isWord(name: string): boolean {
  return !/^(?:next|previous|back|print|share|top|english|中文|繁體中文|上一頁|下一頁|回上頁|友善列印|分享|[ -~]{1,3}|\W*\d+\W*)$/i.test(
    name,
  );
}
