import { placeOfNode } from '../model/body/place-of-node.ts';
import { makeProblem } from '../model/problem.ts';
import type { NodeRule } from './content-rule.ts';

/** An image says in words what it shows (WCAG 2.2, 1.1.1). */
export const imagesInText: NodeRule = (node, { localized: { file } }) =>
  (node.type === 'image' || node.type === 'imageReference') && (node.alt ?? '').trim() === ''
    ? [makeProblem('missing-alt', placeOfNode(file, node))]
    : [];
