import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';
import { isFileName } from './file-name.ts';
import { isVague } from './vague-names.ts';

/** A page that is called "Untitled" or "index.html". */
export const vagueTitle: Rule<RenderedPage> = {
  id: 'vague-title',
  engine: 'rendered',
  severity: 'barrier',
  wcag: ['2.4.2'],
  codes: ['HM1240200E'],
  message: {
    zh: '網頁標題「{title}」沒有說這一頁講什麼。開很多分頁、用報讀軟體或看搜尋結果的人靠它認網頁。請寫這一頁的主題，再加網站名稱。',
    en: 'The title “{title}” does not say what the page is about. People tell pages apart by it: in tabs, with a screen reader, in search results. Write the subject of the page, then the site’s name.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F25',
  examples: {
    bad: [
      { html: '<!doctype html><html lang="zh-TW"><title>未命名文件</title><h1>用電申請</h1></html>' },
      { html: '<!doctype html><html lang="zh-TW"><title>apply_v2.html</title><h1>用電申請</h1></html>' },
      { lang: 'en', html: '<!doctype html><html lang="en"><title>New page</title><h1>Bus times</h1></html>' },
      { lang: 'en', html: '<!doctype html><html lang="en"><title>Title</title><h1>Bus times</h1></html>' },
    ],
    good: [
      { html: '<!doctype html><html lang="zh-TW"><title>用電申請｜某區公所</title><h1>用電申請</h1></html>' },
      {
        lang: 'en',
        html: '<!doctype html><html lang="en"><title>Home – Bus times</title><h1>Bus times</h1></html>',
      },
    ],
  },
  check: ({ snapshot: { title } }) =>
    isVague('title', title) || isFileName(title)
      ? [{ selector: 'title', html: `<title>${title}</title>`, values: { title } }]
      : [],
};
