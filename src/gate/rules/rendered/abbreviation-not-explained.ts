import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';
import { blocksOf } from './blocks.ts';

/** What everybody knows by its letters, or that is a name and no abbreviation any more. */
const common = new Set(
  'A AA AAA AND OR NOT AM PM TV PC CD DVD USB GPS PDF HTML CSV ODS ODT ODF XLS DOC DOCX XLSX JSON XML RSS URL FAQ ID OK SMS ATM VIP DIY UK US USA EU UN NATO NASA AIDS HIV DNA CEO WIFI LED LINE QR IBM BBC AI IT TW ROC NT NTD UTC GMT AD BC BCE CE II III IV VI VII VIII IX XI XII KM KG KW KWH MB GB TB HTTP HTTPS WWW EMAIL APP NO TEL FAX COVID IP'.split(
    ' ',
  ),
);

/** An abbreviation that is not written out where it comes first. */
export const abbreviationNotExplained: Rule<RenderedPage> = {
  id: 'abbreviation-not-explained',
  engine: 'rendered',
  severity: 'review',
  wcag: ['3.1.4'],
  codes: ['GN3310400E'],
  message: {
    zh: '縮寫「{word}」第一次出現時沒有寫出全名。不認識的讀者看不懂，報讀軟體也可能念錯。請寫成「全名（{word}）」，或放進 <abbr title="全名">。',
    en: 'The abbreviation “{word}” is not written out where it comes first. Readers may not know it, and a screen reader may misread it. Write “the full name ({word})”, or put it into <abbr title="the full name">.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G97',
  examples: {
    bad: [
      { html: '<p>本案由 NCC 公告，自明年起實施。</p>' },
      { lang: 'en', html: '<p>Send the form to the <abbr>HMRC</abbr> by May.</p>' },
    ],
    good: [
      { html: '<p>本案由國家通訊傳播委員會（NCC）公告，NCC 另有說明。</p><p>請下載 PDF。</p>' },
      {
        lang: 'en',
        html: '<p>Send the form to <abbr title="His Majesty’s Revenue and Customs">HMRC</abbr>.</p>',
      },
      {
        lang: 'en',
        html: '<p>HMRC (His Majesty’s Revenue and Customs) wants the form.</p><h2>WHAT TO DO NOW</h2>',
      },
    ],
  },
  check: (page) => {
    const explained = new Set(
      page
        .withTag('abbr', 'acronym', 'dfn')
        .flatMap((element) =>
          element.attributes.title === undefined && element.tag !== 'dfn'
            ? []
            : [page.text(element).toUpperCase()],
        ),
    );
    const seen = new Set<string>();
    return blocksOf(page).flatMap(({ element, text }) => {
      // Where all is in capitals nothing can be told from them.
      if (
        !/[A-Z]{2}/.test(text) ||
        /^[^a-z\p{Script=Han}]+$/u.test(text) ||
        page.closest(element, ({ tag }) => ['pre', 'code', 'th'].includes(tag))
      ) {
        return [];
      }
      return [...text.matchAll(/(?<![\w./:@-])[A-Z]{2,6}(?![\w./:@-])/g)].flatMap(({ 0: word, index }) => {
        if (common.has(word) || explained.has(word) || seen.has(word)) return [];
        seen.add(word);
        const before = text.slice(0, index);
        const after = text.slice(index + word.length);
        const isBeside =
          /[(（][^)）]*$/.test(before) ||
          (/^\s*[(（—–:：,，]\s*(?:\p{L}+[\s，,]*){1,}/u.test(after) && /^\s*[(（]/.test(after));
        const inCapitals = /[A-Z]{2,} *$/.test(before) || /^ *[A-Z]{2,}/.test(after);
        return isBeside || inCapitals ? [] : [hitOn(page, element, { word })];
      });
    });
  },
};
