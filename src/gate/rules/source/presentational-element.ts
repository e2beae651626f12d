import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';

const obsolete = [
  'center',
  'font',
  'basefont',
  'big',
  'strike',
  'tt',
  'nobr',
  'spacer',
  'dir',
  'plaintext',
  'xmp',
  'acronym',
];

export const presentationalElement: Rule<SourcePage> = {
  id: 'presentational-element',
  engine: 'source',
  severity: 'review',
  wcag: [],
  codes: ['HM1410100C'],
  message: {
    zh: '<{tag}> 是已淘汰的外觀標記，讀者自訂的字級、顏色或對齊可能蓋不過它，也沒有說明意思。請改用樣式表，或有意思的標記（例如標題、<strong>）。',
    en: '<{tag}> is an obsolete element for looks only: it can get in the way of a reader’s own letters and colours, and it means nothing. Use the style sheet, or an element that means something (a heading, <strong>).',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G140',
  check: (page) =>
    page
      .withTag(...obsolete)
      .filter((element) => !page.isHidden(element))
      .map((element) => page.hitAt(element, { tag: element.name })),
  examples: {
    bad: [
      { html: '<center>公告事項</center>' },
      { lang: 'en', html: '<p><font color="navy">New rates</font></p>' },
    ],
    good: [
      { html: '<p class="notice">公告事項</p>' },
      { lang: 'en', html: '<p><strong>New rates</strong></p>' },
    ],
  },
};
