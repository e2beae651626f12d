import { kindIds } from '../../../src/model/kinds/index.ts';
import type { OptionDescription } from '../arguments.ts';

/** What `npm run new` takes as options instead of asking. */
export const newItemOptions = {
  kind: { value: kindIds.join('|'), choices: kindIds, help: { zh: '內容種類', en: 'content kind' } },
  slug: {
    value: 'SLUG',
    help: { zh: '網址代稱，例如 read-my-bill', en: 'slug, such as read-my-bill' },
  },
  title: {
    value: '[LOCALE=]TITLE',
    repeatable: true,
    help: {
      zh: '標題，例如 "電費單怎麼看？" 或 "en=How …"',
      en: 'title, such as "en=How do I read my bill?"',
    },
  },
  summary: {
    value: '[LOCALE=]SUMMARY',
    repeatable: true,
    help: { zh: '摘要，寫法同標題', en: 'summary, written like the title' },
  },
  department: { value: 'ID', help: { zh: '承辦部門代碼', en: 'id of the department' } },
  audience: {
    value: 'ID',
    repeatable: true,
    help: { zh: '對象代碼，例如 public', en: 'id of an audience, such as public' },
  },
  theme: { value: 'CODE', repeatable: true, help: { zh: '主題分類代碼', en: 'code of the theme' } },
  cake: { value: 'CODE', repeatable: true, help: { zh: '施政分類代碼', en: 'code of the cake class' } },
  service: { value: 'CODE', repeatable: true, help: { zh: '服務分類代碼', en: 'code of the service' } },
  cycle: {
    value: 'MONTHS',
    choices: Array.from({ length: 36 }, (_, index) => String(index + 1)),
    help: { zh: '幾個月檢視一次（1 到 36）', en: 'months between two reviews (1 to 36)' },
  },
} as const satisfies Record<string, OptionDescription>;
