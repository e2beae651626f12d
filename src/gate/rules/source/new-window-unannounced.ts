import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { nameOf } from '../../source/names.ts';

export const newWindowUnannounced: Rule<SourcePage> = {
  id: 'new-window-unannounced',
  engine: 'source',
  severity: 'review',
  wcag: ['3.2.5'],
  // A graders’ habit at every level, though WCAG asks for it at AAA only.
  level: 'best-practice',
  codes: [],
  message: {
    zh: '這個連結會另開視窗卻沒有事先說明，看不見的人會不知道為什麼「上一頁」不能用。請拿掉 target，或在文字或 title 寫「另開新視窗」。',
    en: 'This link opens a new window without saying so; people who do not see it wonder why “back” no longer works. Remove target, or say “opens in a new window” in its text or title.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H83',
  check: (page) =>
    page
      .withTag('a')
      .filter(
        (link) =>
          link.attribs.href !== undefined &&
          /^_(?:blank|new)$/i.test(link.attribs.target?.trim() ?? '') &&
          page.isExposed(link),
      )
      .filter(
        (link) =>
          !/開新|新視窗|新分頁|另開|開啟新|new (?:window|tab)|external/i.test(
            `${nameOf(page, link)} ${link.attribs.title ?? ''}`,
          ),
      )
      .map((link) => page.hitAt(link)),
  examples: {
    bad: [
      { html: '<a href="/fees/" target="_blank">費用</a>' },
      { lang: 'en', html: '<a href="/fees/" target="_blank" title="Fees">Fees</a>' },
    ],
    good: [
      { html: '<a href="/fees/" target="_blank" title="費用（另開新視窗）">費用</a>' },
      {
        lang: 'en',
        html: '<a href="/fees/" target="_blank">Fees (opens in a new tab)</a> <a href="/forms/">Forms</a>',
      },
    ],
  },
};
