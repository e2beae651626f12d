import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';
import { blocksOf } from './blocks.ts';
import { contentWords, overlap } from './content-words.ts';

/** So few words tell nothing of what a page is about. */
const enoughWords = 6;

/** A title that has nothing to do with its page, or leaves out what the heading says. */
export const titleWithoutRelation: Rule<RenderedPage> = {
  id: 'title-without-relation',
  engine: 'rendered',
  severity: 'review',
  wcag: ['2.4.2'],
  codes: ['HM1240200E'],
  message: {
    zh: '網頁標題「{title}」和這一頁的內容（{heading}）對不起來，可能是別頁複製來的，或只有網站名稱。請把這一頁的主題寫在標題最前面。',
    en: 'The title “{title}” does not fit what the page is about ({heading}). It may be left from another page, or only name the site. Begin it with the subject of this page.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G88',
  examples: {
    bad: [
      {
        html: '<!doctype html><html lang="zh-TW"><title>某某鄉公所</title><main><h1>某某鄉公所租借活動中心場地的方法</h1><p>請於七天前提出，並附上活動計畫。</p></main></html>',
      },
      {
        lang: 'en',
        html: '<!doctype html><html lang="en"><title>Parking permits</title><main><p>The swimming pool opens again in May, after the repair of its heating.</p></main></html>',
      },
    ],
    good: [
      {
        html: '<!doctype html><html lang="zh-TW"><title>租借活動中心場地｜某某鄉公所</title><main><h1>申請租借活動中心場地的方法</h1><p>請於七天前提出，並附上活動計畫。</p></main></html>',
      },
      {
        lang: 'en',
        html: '<!doctype html><html lang="en"><title>Swimming pools</title><main><p>The pool opens again in May, after the repair of its heating.</p></main></html>',
      },
    ],
  },
  check: (page) => {
    const { title } = page.snapshot;
    const inTitle = contentWords(title);
    if (inTitle.size === 0) return [];
    const [heading] = page
      .withRole('heading')
      .filter(
        ({ exposed, tag, attributes }) => exposed && (tag === 'h1' || attributes['aria-level'] === '1'),
      );
    const inHeading = contentWords(heading ? page.text(heading) : '');
    const onPage = contentWords(
      blocksOf(page)
        .map(({ text }) => text)
        .join('\n'),
    );
    for (const { name } of page.withTag('img')) for (const word of contentWords(name)) onPage.add(word);
    const isElsewhere = onPage.size >= enoughWords && overlap(inTitle, onPage) === 0;
    const isSiteOnly =
      inHeading.size >= 4 && overlap(inHeading, inTitle) <= 0.5 && overlap(inTitle, inHeading) === 1;
    if (!isElsewhere && !isSiteOnly) {
      return [];
    }
    const subject = heading ? page.text(heading) : (blocksOf(page)[0]?.text ?? '');
    const root = heading ?? page.elements[0];
    const values = { title, heading: subject.slice(0, 60) };
    return root ? [hitOn(page, root, values)] : [];
  },
};
