import { treeOf } from '../model/body/body.ts';
import type { MdastNode } from 'satteri';
import { placeOfNode } from '../model/body/place-of-node.ts';
import { walkBody } from '../model/body/walk-body.ts';
import { makeProblem } from '../model/problem.ts';
import type { TextRule } from './content-rule.ts';

/** Facts a text still waits for, told once per item: what is filled in in one language is then known for all. */
export const pendingInText: TextRule = ({ item, localized }) => {
  const [first, ...others] = pendingMarks(treeOf(localized.body));
  const isTold = localized !== item.original && pendingMarks(treeOf(item.original.body)).length > 0;
  if (!first || isTold) return [];
  return [
    makeProblem('pending-text', placeOfNode(localized.file, first), { values: { count: others.length + 1 } }),
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
