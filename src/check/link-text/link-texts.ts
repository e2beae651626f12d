import { locationOfNode } from '../../model/body/location-of-node.ts';
import { plainText } from '../../model/body/walk-body.ts';
import type { ItemOf } from '../../model/item.ts';
import type { KindId } from '../../model/kinds/index.ts';
import { makeDiagnostic } from '../../model/diagnostic.ts';
import { itemAt } from '../anchors-elsewhere.ts';
import type { NodeRule } from '../content-rule.ts';
import { shareWords } from './shared-words.ts';
import { vagueTexts } from './vague-texts.ts';

/**
 * The text of a link says where it leads (資訊標題應與內容一致): it is not one that fits every link, and it shares a word
 * with the title of the page it leads to, or with the keywords that its owner gave it.
 */
export const linkTexts: NodeRule = (node, { site, localized: { file, locale } }) => {
  if (node.type !== 'link') return [];
  const text = plainText(node).trim();
  if (text === '') return [];
  const location = locationOfNode(file, node);
  if (vagueTexts.has(bare(text))) return [makeDiagnostic('vague-link-text', location, { values: { text } })];
  const target = itemAt(site, node.url);
  const locales: ItemOf<KindId>['locales'] = target?.locales ?? {};
  // Where the page is not in this language, its title is not either.
  const data = locales[locale]?.data;
  if (!data) return [];
  const fits = [data.title, ...(data.keywords ?? [])].some((words) => shareWords(text, words));
  return fits
    ? []
    : [
        makeDiagnostic('link-text-mismatch', location, {
          values: { text, title: data.title },
          expected: data.title,
        }),
      ];
};

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
