import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { RenderedElement } from '../../rendered/snapshot.ts';
import type { Rule } from '../../rule.ts';
import { blocksOf } from './blocks.ts';

/** More text than this in one go wants a heading, a list or a table: words of English, characters of Chinese. */
const most = { words: 300, characters: 600 };

const structure = new Set('li dt dd td th caption summary figcaption legend label'.split(' '));

/** A long run of text without heading or list. */
export const textWithoutStructure: Rule<RenderedPage> = {
  id: 'text-without-structure',
  engine: 'rendered',
  severity: 'review',
  wcag: ['2.4.10'],
  codes: ['HM3241000C', 'GN1130102E'],
  message: {
    zh: '從這裡起有很長一段文字沒有小標題、清單或表格（約 {length} 字）。讀者不能跳讀，報讀軟體也沒有落腳點。請分段加上小標題，並列的事做成清單。',
    en: 'From here on there is a long text without heading, list or table (about {length} words). Nobody can skim it, and a screen reader has nothing to jump to. Give its parts headings, and make lists of what stands side by side.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G141',
  examples: {
    bad: [
      {
        html: `<h1>本鄉沿革</h1>${'<p>本鄉位在山邊，早年居民種稻為生，後來開了公路，商店才漸漸多起來，學校也蓋好了。</p>'.repeat(18)}`,
      },
      {
        lang: 'en',
        html: `<h1>Our town</h1>${'<p>The town lies by the hills and its people grew rice until the road was built, when shops and a school came.</p>'.repeat(18)}`,
      },
    ],
    good: [
      {
        html: `<h1>本鄉沿革</h1>${'<h2>開路</h2><p>本鄉位在山邊，早年居民種稻為生，後來開了公路，商店才漸漸多起來，學校也蓋好了。</p>'.repeat(18)}`,
      },
      {
        lang: 'en',
        html: `<h1>Our town</h1><ul>${'<li>The town lies by the hills and its people grew rice until the road was built.</li>'.repeat(18)}</ul>`,
      },
    ],
  },
  check: (page) => {
    const hits = [];
    let start: RenderedElement | undefined;
    let length = 0;
    let isReported = false;
    for (const { element, text } of blocksOf(page)) {
      if (
        element.role === 'heading' ||
        structure.has(element.tag) ||
        page.closest(element, ({ tag }) => structure.has(tag))
      ) {
        start = undefined;
        length = 0;
        isReported = false;
        continue;
      }
      start ??= element;
      length += lengthOf(text);
      if (length > 1 && !isReported) {
        isReported = true;
        hits.push(hitOn(page, start, { length: Math.round(length * most.words) }));
      }
    }
    return hits;
  },
};

/** How much of what is bearable a text takes up. */
function lengthOf(text: string): number {
  const words = text.match(/[\p{Script=Latin}\d’'-]+/gu)?.length ?? 0;
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return words / most.words + characters / most.characters;
}
