import { treeOf } from '../model/body/body.ts';
import type { MdastNode } from 'satteri';
import { locationOfNode } from '../model/body/location-of-node.ts';
import { walkBody } from '../model/body/walk-body.ts';
import { makeDiagnostic } from '../model/diagnostic.ts';
import type { TextRule } from './content-rule.ts';

/** Facts a text still waits for, reported once per item: what is filled in in one language is then known for all. */
export const pendingInText: TextRule = ({ item, localized }) => {
  const [first, ...others] = pendingMarks(treeOf(localized.body));
  const isReported = localized !== item.original && pendingMarks(treeOf(item.original.body)).length > 0;
  if (!first || isReported) return [];
  return [
    makeDiagnostic('pending-text', locationOfNode(localized.file, first), {
      values: { count: others.length + 1 },
    }),
  ];
};

function pendingMarks(tree: MdastNode): MdastNode[] {
  return [...walkBody(tree)]
    .map(({ node }) => node)
    .filter(
      (node) =>
        (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'Pending',
    );
}
