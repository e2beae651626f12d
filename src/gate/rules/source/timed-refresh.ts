import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';

/** Longer than this nobody reads a page (exception of criterion 2.2.1). */
const twentyHours = 72_000;

export const timedRefresh: Rule<SourcePage> = {
  id: 'timed-refresh',
  engine: 'source',
  severity: 'barrier',
  wcag: ['2.2.1', '2.2.4', '3.2.5'],
  codes: [],
  message: {
    zh: '這一頁會在 {seconds} 秒後自己重新載入或跳到別頁，讀得慢或用報讀軟體的人來不及讀完。請拿掉，改放一個連結。',
    en: 'This page reloads or moves on by itself after {seconds} seconds, before slow readers and users of screen readers have finished. Remove that and offer a link.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F41',
  check: (page) => {
    const refresh = page
      .withTag('meta')
      .filter(({ attribs }) => attribs['http-equiv']?.trim().toLowerCase() === 'refresh')
      .flatMap((meta) => {
        const seconds = /^\s*(\d+)(?:\.[\d.]*)?\s*(?:[;,\s]|$)/.exec(meta.attribs.content ?? '')?.[1];
        return seconds === undefined ? [] : [{ meta, seconds: Number(seconds) }];
      })[0];
    const isTimed = refresh && refresh.seconds > 0 && refresh.seconds <= twentyHours;
    return isTimed ? [page.hitAt(refresh.meta, { seconds: refresh.seconds })] : [];
  },
  examples: {
    bad: [
      {
        html: '<!doctype html><html lang="zh-TW"><head><title>水情</title><meta http-equiv="refresh" content="60"></head><body><h1>水情</h1></body></html>',
      },
      {
        html: '<!doctype html><html lang="en"><head><title>Moved</title><meta http-equiv="Refresh" content="8; url=/new/"></head><body><h1>Moved</h1></body></html>',
      },
    ],
    good: [
      {
        html: '<!doctype html><html lang="zh-TW"><head><title>搬家</title><meta http-equiv="refresh" content="0; url=/new/"></head><body><h1>搬家</h1></body></html>',
      },
      {
        html: '<!doctype html><html lang="en"><head><title>Moved</title></head><body><h1>Moved</h1><a href="/new/">The new page</a></body></html>',
      },
    ],
  },
};
