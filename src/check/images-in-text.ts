import { locationOfNode } from '../model/body/location-of-node.ts';
import { makeDiagnostic } from '../model/diagnostic.ts';
import type { NodeRule } from './content-rule.ts';

/** An image says in words what it shows (WCAG 2.2, 1.1.1). */
export const imagesInText: NodeRule = (node, { localized: { file } }) =>
  (node.type === 'image' || node.type === 'imageReference') && (node.alt ?? '').trim() === ''
    ? [makeDiagnostic('missing-alt', locationOfNode(file, node))]
    : [];
