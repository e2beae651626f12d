import { literalOf } from '../model/body/literal.ts';
import { makeDiagnostic } from '../model/diagnostic.ts';
import type { NodeRule } from './content-rule.ts';
import { locationOfNode } from '../model/body/location-of-node.ts';

/** Content is words, not code: no import, no export, no expression beyond a literal. */
export const codeInText: NodeRule = (node, { localized: { file } }) => {
  const location = locationOfNode(file, node);
  switch (node.type) {
    case 'mdxjsEsm':
      return [makeDiagnostic('script-in-content', location)];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return literalOf(node.value) === undefined
        ? [
            makeDiagnostic('expression-in-content', location, {
              values: { code: node.value.trim().slice(0, 60) },
            }),
          ]
        : [];
    default:
      return [];
  }
};
