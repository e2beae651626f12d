import { locationOfNode } from '../../model/body/location-of-node.ts';
import { makeDiagnostic } from '../../model/diagnostic.ts';
import type { NodeRule } from '../content-rule.ts';

/** What stands behind the fence of a block of code names its language, and is shown to nobody. */
export const fenceWords: NodeRule = (node, { localized: { file } }) => {
  if (node.type !== 'code') return [];
  const words = [node.lang ?? '', node.meta ?? ''].join(' ').trim();
  const isLanguage = /^[\w+#.-]*$/.test(words);
  return isLanguage
    ? []
    : [makeDiagnostic('words-behind-fence', locationOfNode(file, node), { values: { words } })];
};
