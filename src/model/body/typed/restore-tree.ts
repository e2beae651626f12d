import type { MdastNode } from 'satteri';
import { walkBody } from '../walk-body.ts';
import type { EditedSource } from './source-edits.ts';
import { withoutSigns } from './signs.ts';

/** Takes the signs out of a tree and gives its nodes their positions in the source as it was written. */
export function restoreTree(tree: MdastNode, { originalPoint }: EditedSource): void {
  for (const { node } of walkBody(tree)) {
    restoreNode(node);
    if (node.position)
      node.position = { start: originalPoint(node.position.start), end: originalPoint(node.position.end) };
  }
}

function restoreNode(node: MdastNode): void {
  if ('value' in node) node.value = withoutSigns(node.value);
  if ('url' in node) node.url = withoutSigns(node.url);
  if ('title' in node && typeof node.title === 'string') node.title = withoutSigns(node.title);
  if ('alt' in node && typeof node.alt === 'string') node.alt = withoutSigns(node.alt);
  if ('identifier' in node) node.identifier = withoutSigns(node.identifier);
  if ('label' in node && typeof node.label === 'string') node.label = withoutSigns(node.label);
}
