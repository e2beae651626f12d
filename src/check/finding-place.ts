import type { MdastNode } from 'satteri';
import type { Place } from '../model/problem.ts';

/** Where a node of a body begins in its file. */
export function placeOfNode(file: string, node: MdastNode): Place {
  return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
