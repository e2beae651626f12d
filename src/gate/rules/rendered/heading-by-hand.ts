import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';
import { blocksOf, type Block } from './blocks.ts';

const elsewhere = new Set(
  'h1 h2 h3 h4 h5 h6 hgroup th td caption dt dd li label legend summary figcaption button a blockquote nav address option pre footer'.split(
    ' ',
  ),
);

/** What a note begins with says how to take it, and is no heading. */
const notes =
  /^(?:note|notes|warning|caution|important|tip|hint|example|danger|info|註|附註|備註|注意|注意事項|警告|提醒|重要|提示|說明|範例|例)$/i;

/** A line that looks like a heading and is none. */
export const headingByHand: Rule<RenderedPage> = {
  id: 'heading-by-hand',
  engine: 'rendered',
  severity: 'review',
  wcag: ['1.3.1'],
  codes: ['HM1130104E', 'GN1130101E', 'HM1130106E'],
  message: {
    zh: '「{text}」看起來是標題（又粗又短、下面接著內文），但不是標題。用報讀軟體的人跳不到這裡。請改用 <h2> 到 <h6>。',
    en: '“{text}” looks like a heading (short, bold or large, with text below) and is none. A screen reader cannot jump to it. Use <h2> to <h6>.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F2',
  examples: {
    bad: [
      { html: '<p><strong>申請資格</strong></p><p>設籍本鄉滿六個月的居民都可以申請，不限年齡。</p>' },
      {
        lang: 'en',
        html: '<div style="font-size: 1.8em">Who may apply</div><p>Everybody who has lived here for half a year may apply.</p>',
      },
    ],
    good: [
      { html: '<h2><strong>申請資格</strong></h2><p>設籍本鄉滿六個月的居民都可以申請，不限年齡。</p>' },
      {
        html: '<p><strong>注意：請勿靠近掉落的電線。</strong></p><p>看到時請馬上打 1911 通知我們來處理。</p>',
      },
      { lang: 'en', html: '<p><strong>1911</strong></p><ul><li>Open all day</li></ul>' },
      {
        lang: 'en',
        html: '<p><b>Who</b> may apply is in the law.</p><p>Everybody who has lived here for half a year may.</p>',
      },
    ],
  },
  check: (page) => {
    const blocks = blocksOf(page);
    const body = usualSize(blocks);
    return blocks.flatMap((block, place) => {
      const next = blocks[place + 1];
      const { element, text, isBold, fontSize } = block;
      const isShort = text.length >= 2 && text.length <= (/\p{Script=Han}/u.test(text) ? 24 : 60);
      const looksSo = (isBold && fontSize >= body) || fontSize >= body * 1.3;
      if (
        !isShort ||
        !looksSo ||
        notes.test(text) ||
        /[。．.!?！？,，;；:：]$/.test(text) ||
        !/\p{L}{2}/u.test(text) ||
        !next
      )
        return [];
      const isFollowed =
        next.text.length > text.length && next.text.length >= 20 && !next.isBold && next.fontSize <= fontSize;
      if (!isFollowed || page.closest(element, ({ tag, role }) => elsewhere.has(tag) || role === 'heading'))
        return [];
      return page.closest(
        next.element,
        ({ tag }) => tag === 'p' || tag === 'div' || tag === 'ul' || tag === 'ol',
      ) && !page.descendants(element).some(({ tag }) => elsewhere.has(tag))
        ? [hitOn(page, element, { text })]
        : [];
    });
  },
};

/** The size that most letters have. */
function usualSize(blocks: readonly Block[]): number {
  const letters = new Map<number, number>();
  for (const { fontSize, text } of blocks) letters.set(fontSize, (letters.get(fontSize) ?? 0) + text.length);
  return [...letters].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 16;
}
