import { writtenOfNode } from '../../model/body/written-of-node.ts';
import { makeDiagnostic } from '../../model/diagnostic.ts';
import type { NodeRule } from '../content-rule.ts';

/**
 * Chinese has quotation marks of its own (教育部《重訂標點符號手冊》); those of Word come with an input method for
 * English, and fonts for Chinese give them the width of a character.
 */
export const westernQuotes: NodeRule = (node, { localized: { locale, body } }) => {
  if (node.type !== 'text' || !locale.startsWith('zh')) return [];
  const { text: written, start, locationOf } = writtenOfNode(node, body);
  return [...written.matchAll(/“[^“”\n]*”/g)]
    .filter(([quoted]) => /\p{Script=Han}/u.test(quoted))
    .map(({ 0: quoted, index }) => {
      const [from, text] = [start + index, `「${quoted.slice(1, -1)}」`];
      return makeDiagnostic('western-quotes', locationOf(index), {
        values: { written: quoted },
        suggestion: text,
        edit: { file: body.file, start: from, end: from + quoted.length, text },
      });
    });
};
