import { hitOn } from '../../rendered/hit-on.ts';
import { textBlocks } from '../../rendered/text-block.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';

/** Whole sentences in capital letters. */
export const allCapitals: Rule<RenderedPage> = {
  id: 'all-capitals',
  engine: 'layout',
  severity: 'review',
  wcag: [],
  codes: [],
  message: {
    zh: '這裡有 {count} 個連續的大寫英文字母。整句大寫的字沒有高低起伏，不好讀，報讀軟體也可能逐字母唸。請改用一般大小寫。',
    en: 'Here are {count} letters in capitals. Words in capitals have no shape to recognise, and a screen reader may spell them. Write sentences in lower case.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Understanding/readable',
  examples: {
    bad: [
      { html: '<p lang="en">PLEASE BRING YOUR IDENTITY CARD AND THE LAST BILL TO THE COUNTER.</p>' },
      {
        lang: 'en',
        html: '<p style="text-transform: uppercase">The counter is closed on national holidays and during typhoons.</p>',
      },
    ],
    good: [
      { html: '<p>本所提供 ATM、IC 卡與 QR code 繳費。</p>' },
      { lang: 'en', html: '<p>The counter is closed on national holidays. Call NTPC for help.</p>' },
    ],
  },
  check: (page) =>
    textBlocks(page).flatMap(({ element, texts, text }) => {
      const shown = texts
        .map((run) => {
          const around = page.elements[run.parent] ?? element;
          return around.style['text-transform'] === 'uppercase' ? run.text.toUpperCase() : run.text;
        })
        .join('');
      // Capitals and what stands between them; three words at least, so that no name or number is meant.
      const runs = shown.match(/\p{Lu}[^\p{Ll}\p{Lo}]*\p{Lu}/gu) ?? [];
      const letters = Math.max(0, ...runs.map((run) => run.match(/\p{Lu}/gu)?.length ?? 0));
      const words = Math.max(0, ...runs.map((run) => run.trim().split(/\s+/).length));
      return letters > 30 && words > 3 && text.length > 40 ? [hitOn(page, element, { count: letters })] : [];
    }),
};
