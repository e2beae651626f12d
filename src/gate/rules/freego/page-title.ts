import { textOf } from '../../source/walk.ts';
import { freegoRule } from './freego-rule.ts';

export const pageTitle = freegoRule('HM1240200C', {
  id: 'freego-page-title',
  failsCriterion: true,
  message: {
    zh: '這一頁的 <head> 裡沒有標題（<title>），或標題是空的，開了很多分頁或用報讀軟體的人分不出是哪一頁。請寫上頁面與網站的名稱。',
    en: 'The <head> of this page has no <title>, or an empty one: people with many tabs or a screen reader cannot tell which page it is. Write the name of the page and of the site.',
  },
  check: (page) => {
    const [head] = page.withTag('head');
    const hasTitle = page.withTag('title').some((title) => title.parent === head && textOf(title));
    const [root] = page.withTag('html');
    return hasTitle || !root ? [] : [page.hitAt(root)];
  },
  examples: {
    bad: [
      {
        html: '<!doctype html><html lang="zh-TW"><head><meta charset="utf-8"></head><body><h1>停電公告</h1></body></html>',
      },
      {
        lang: 'en',
        html: '<!doctype html><html lang="en"><head><title> </title></head><body><h1>Outages</h1><svg><title>Bolt</title></svg></body></html>',
      },
    ],
    good: [
      {
        html: '<!doctype html><html lang="zh-TW"><head><title>停電公告</title></head><body><h1>停電公告</h1></body></html>',
      },
      {
        lang: 'en',
        html: '<!doctype html><html lang="en"><head><title>Outages</title></head><body><h1>Outages</h1></body></html>',
      },
    ],
  },
});
