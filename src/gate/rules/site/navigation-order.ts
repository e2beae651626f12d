import type { Rule } from '../../rule.ts';
import type { SourceSite } from '../../source/source-site.ts';
import { siteHit } from './site-hit.ts';
import { navigations, type NavigationBlock } from './navigations.ts';

export const navigationOrder: Rule<SourceSite> = {
  id: 'navigation-order',
  engine: 'site',
  severity: 'review',
  wcag: ['3.2.3'],
  codes: [],
  message: {
    zh: '這一頁的導覽「{name}」裡，連結的順序和其他頁（例如「{other}」）不同，靠記憶或報讀軟體找連結的人會迷路。請每一頁用同樣的順序。',
    en: 'In the navigation “{name}” of this page the links stand in another order than on other pages (such as “{other}”); people who rely on memory or a screen reader get lost. Use the same order on every page.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G61',
  check: (site) =>
    [...navigations(site).values()].flatMap((blocks) => {
      const usual = mostCommon(blocks);
      return blocks
        .filter((block) => block !== usual && contradicts(block.targets, usual.targets))
        .map(({ page, first }) =>
          siteHit(page, first, { name: first.navigation ?? '', other: usual.page.path }),
        );
    }),
  examples: {
    bad: [
      {
        html: '<nav aria-label="主選單"><ul><li><a href="/">首頁</a></li><li><a href="/fees/">費用</a></li><li><a href="/forms/">表單</a></li></ul></nav>',
        files: {
          '/fees/index.html':
            '<!doctype html><html lang="zh-TW"><head><title>費用</title></head><body><nav aria-label="主選單"><ul><li><a href="/">首頁</a></li><li><a href="/fees/">費用</a></li><li><a href="/forms/">表單</a></li></ul></nav></body></html>',
          '/forms/index.html':
            '<!doctype html><html lang="zh-TW"><head><title>表單</title></head><body><nav aria-label="主選單"><ul><li><a href="/">首頁</a></li><li><a href="/forms/">表單</a></li><li><a href="/fees/">費用</a></li></ul></nav></body></html>',
        },
      },
      {
        lang: 'en',
        html: '<nav aria-label="Main"><ul><li><a href="/">Home</a></li><li><a href="/fees/">Fees</a></li><li><a href="/forms/">Forms</a></li></ul></nav>',
        files: {
          '/fees/index.html':
            '<!doctype html><html lang="en"><head><title>Fees</title></head><body><nav aria-label="Main"><ul><li><a href="/fees/">Fees</a></li><li><a href="/">Home</a></li><li><a href="/forms/">Forms</a></li></ul></nav></body></html>',
          '/forms/index.html':
            '<!doctype html><html lang="en"><head><title>Forms</title></head><body><nav aria-label="Main"><ul><li><a href="/">Home</a></li><li><a href="/fees/">Fees</a></li><li><a href="/forms/">Forms</a></li></ul></nav></body></html>',
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
        html: '<nav aria-label="Main"><ul><li><a href="/">Home</a></li><li><a href="/fees/">Fees</a></li><li><a href="/forms/">Forms</a></li></ul></nav>',
        files: {
          '/fees/index.html':
            '<!doctype html><html lang="en"><head><title>Fees</title></head><body><nav aria-label="Main"><ul><li><a href="/">Home</a></li><li><a href="/fees/">Fees</a></li><li><a href="/forms/">Forms</a></li></ul></nav></body></html>',
          '/forms/index.html':
            '<!doctype html><html lang="en"><head><title>Forms</title></head><body><nav aria-label="Main"><ul><li><a href="/">Home</a></li><li><a href="/fees/">Fees</a></li><li><a href="/fees/old/">Old fees</a></li><li><a href="/forms/">Forms</a></li></ul></nav></body></html>',
        },
      },
    ],
  },
};

function mostCommon(blocks: readonly [NavigationBlock, ...NavigationBlock[]]): NavigationBlock {
  const alike = [...Map.groupBy(blocks, ({ targets }) => targets.join(' ')).values()];
  return alike.reduce((a, b) => (b.length > a.length ? b : a))[0] ?? blocks[0];
}

/** Whether two links that both have stand in the other order. */
function contradicts(targets: readonly string[], usual: readonly string[]): boolean {
  const places = targets.map((target) => usual.indexOf(target)).filter((place) => place >= 0);
  return places.some((place, index) => place < (places[index - 1] ?? -1));
}
