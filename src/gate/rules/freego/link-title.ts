import { contentName } from '../../source/names.ts';
import { freegoRule } from './freego-rule.ts';
import { seenElements } from './seen.ts';

export const linkTitle = freegoRule('HM3240900C', {
  id: 'freego-link-title',
  failsCriterion: false,
  message: {
    zh: '這個連結沒有文字，或沒有 title 補充說明目的地；AAA 等級的官方檢測兩者都要。請都寫上。',
    en: 'This link lacks a text, or a title that adds to it; at level AAA the official checker asks for both. Write both.',
  },
  check: (page) =>
    seenElements(page, 'a')
      .filter((link) => link.attribs.href !== undefined)
      .filter((link) => !contentName(page, link) || !link.attribs.title?.trim())
      .map((link) => page.hitAt(link)),
  examples: {
    bad: [
      { html: '<a href="/forms/">表單下載</a>' },
      { lang: 'en', html: '<a href="/forms/" title="">Forms</a>' },
    ],
    good: [
      { html: '<a href="/forms/" title="前往表單下載頁">表單下載</a>' },
      { lang: 'en', html: '<a href="/forms/" title="All forms by service">Forms</a>' },
    ],
  },
});
