import { writtenOfNode } from '../../model/body/written-of-node.ts';
import { makeDiagnostic } from '../../model/diagnostic.ts';
import type { NodeRule } from '../content-rule.ts';

/** A pair of marks that strengthens or strikes nothing: readers see it, and a screen reader reads it out. */
export const marksLeft: NodeRule = (node, { localized: { body } }) => {
  if (node.type !== 'text' || !/\*\*|~~/.test(node.value)) return [];
  const { text, locationOf } = writtenOfNode(node, body);
  return [...text.matchAll(/(?<![\\*~])(?:\*{2,3}|~~)(?![*~])/g)]
    .slice(0, 1)
    .map(({ 0: mark, index }) => makeDiagnostic('mark-left', locationOf(index), { values: { mark } }));
};
