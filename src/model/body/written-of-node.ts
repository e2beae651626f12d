import type { MdastNode } from 'satteri';
import type { SourceLocation } from '../diagnostic.ts';
import type { Body } from './body.ts';
import { locationInBody } from './location-in-body.ts';

/** What an editor wrote for a node of a text: its source, where that begins, and where a part of it stands. */
export interface WrittenNode {
  text: string;
  start: number;
  locationOf: (index: number) => SourceLocation;
}

/** The source of a node, for rules over what a tree does not keep: blanks, brackets, marks that have no other half. */
export function writtenOfNode(node: MdastNode, body: Body): WrittenNode {
  const start = node.position?.start.offset ?? 0;
  return {
    text: body.text.slice(start, node.position?.end.offset ?? start),
    start,
    locationOf: (index) => locationInBody(body)(start + index),
  };
}
