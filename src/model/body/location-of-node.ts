import type { MdastNode } from 'satteri';
import type { SourceLocation } from '../diagnostic.ts';

/** Where a node of a body begins in its file. */
export function locationOfNode(file: string, node: MdastNode): SourceLocation {
  return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
