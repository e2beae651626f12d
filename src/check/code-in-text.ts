import { literalOf } from '../model/body/literal.ts';
import { makeProblem } from '../model/problem.ts';
import type { NodeRule } from './content-rule.ts';
import { placeOfNode } from './finding-place.ts';

/** Content is words, not code: no import, no export, no expression beyond a literal. */
export const codeInText: NodeRule = (node, { localized: { file } }) => {
  const place = placeOfNode(file, node);
  switch (node.type) {
    case 'mdxjsEsm':
      return [makeProblem('script-in-content', place)];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return literalOf(node.value) === undefined
        ? [makeProblem('expression-in-content', place, { values: { code: node.value.trim().slice(0, 60) } })]
        : [];
    default:
      return [];
  }
};
