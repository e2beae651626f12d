import type { Element } from 'domhandler';
import type { SourcePage } from '../../source/source-page.ts';
import { closest, elementsIn } from '../../source/walk.ts';
import { freegoRule } from './freego-rule.ts';
import { seenElements } from './seen.ts';

const closed = /\.(?:docx?|xlsx?|pptx?)$/i;
const open = /\.(?:odt|ods|odp|odb|odg|pdf|html?)$/i;

export const openFormats = freegoRule('ME1320200C', {
  id: 'freego-open-formats',
  failsCriterion: false,
  message: {
    zh: '「{file}」只有專屬格式，沒有買那套軟體的人打不開。請在旁邊也提供 ODF、PDF 或網頁版。',
    en: '“{file}” comes in a proprietary format only; people without that software cannot open it. Offer ODF, PDF or a page beside it.',
  },
  check: (page) => {
    const links = seenElements(page, 'a').filter(({ attribs }) => attribs.href !== undefined);
    const stems = new Set(
      links
        .map(fileOf)
        .filter((file) => open.test(file))
        .map(stemOf),
    );
    return links
      .filter((link) => closed.test(fileOf(link)))
      .filter((link) => !stems.has(stemOf(fileOf(link))) && !hasOpenNeighbour(page, link))
      .map((link) => page.hitAt(link, { file: fileOf(link) }));
  },
  examples: {
    bad: [
      { html: '<p><a href="/files/form.docx">申請書（DOCX，20 KB）</a></p>' },
      { lang: 'en', html: '<ul><li><a href="/files/rates.xls?v=2">Rates (XLS, 40 KB)</a></li></ul>' },
    ],
    good: [
      {
        html: '<p><a href="/files/form.docx">申請書（DOCX，20 KB）</a>、<a href="/files/form.odt">申請書（ODT，18 KB）</a></p>',
      },
      {
        lang: 'en',
        html: '<ul><li>Rates: <a href="/files/rates-2026.xls">XLS, 40 KB</a>, <a href="/files/rates.pdf">PDF, 90 KB</a></li></ul>',
      },
    ],
  },
});

function fileOf({ attribs }: Element): string {
  return (attribs.href ?? '').replace(/[?#].*$/s, '').replace(/^.*\//s, '');
}

function stemOf(file: string): string {
  return file.replace(/\.\w+$/, '').toLowerCase();
}

function hasOpenNeighbour(page: SourcePage, link: Element): boolean {
  const around = closest(link, 'li', 'p', 'tr', 'dd', 'td');
  return (
    around !== undefined &&
    elementsIn(around).some(
      (other) => other.name === 'a' && open.test(fileOf(other)) && page.isExposed(other),
    )
  );
}
