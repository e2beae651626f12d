import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { closest, textOf } from '../../source/walk.ts';
import { nameOf } from '../../source/names.ts';
import { pathOf } from './media.ts';

const download = /\.(pdf|docx?|xlsx?|pptx?|od[tspg]|rtf|zip|7z|rar|csv|epub|dwg|tiff?)$/i;
const size = /\d\s*(?:bytes?|[kmg]i?b|[kmg]\b|位元組)/i;

export const fileLinkWithoutFacts: Rule<SourcePage> = {
  id: 'file-link-without-facts',
  engine: 'source',
  severity: 'review',
  wcag: [],
  codes: [],
  message: {
    zh: '這個連結下載的是 {format} 檔，卻沒有寫出格式與大小；用手機、網路慢或用報讀軟體的人點了才知道。請寫成「名稱（{format}，1.2 MB）」。',
    en: 'This link downloads a {format} file without saying its format and size; people on a phone, a slow line or a screen reader only find out afterwards. Write “Name ({format}, 1.2 MB)”.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G201',
  check: (page) =>
    page.withTag('a').flatMap((link) => {
      const format = download.exec(pathOf(link.attribs.href ?? ''))?.[1]?.toUpperCase();
      if (format === undefined || !page.isExposed(link)) return [];
      const said = `${nameOf(page, link)} ${link.attribs.title ?? ''} ${textOf(closest(link, 'li', 'td', 'dd', 'p') ?? link)}`;
      return said.toUpperCase().includes(format.slice(0, 3)) && size.test(said)
        ? []
        : [page.hitAt(link, { format })];
    }),
  examples: {
    bad: [
      { html: '<p><a href="/files/plan.pdf">年度計畫</a></p>' },
      { lang: 'en', html: '<p>See the <a href="/files/plan.odt">plan for the year</a>.</p>' },
    ],
    good: [
      { html: '<p><a href="/files/plan.pdf">年度計畫（PDF，1.2 MB）</a></p>' },
      { lang: 'en', html: '<p>See the <a href="/files/plan.odt">plan for the year</a> (ODT, 80 kB).</p>' },
    ],
  },
};
