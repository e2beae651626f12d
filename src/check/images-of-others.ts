import type { MdastNode } from 'satteri';
import { placeOfNode } from '../model/body/place-of-node.ts';
import { makeProblem } from '../model/problem.ts';
import type { NodeRule } from './content-rule.ts';
import { fileOfLink, linkOf } from './links-in-text.ts';

/** A picture stands in the item's folder and the item says where it comes from: name, link and licence. */
export const imagesOfOthers: NodeRule = (node, { item, localized }, ancestors) => {
  if (node.type !== 'image' && !isImageAddress(node, ancestors.at(0))) return [];
  const link = linkOf(node) ?? '';
  const place = placeOfNode(localized.file, node);
  if (/^https?:/i.test(link)) return [makeProblem('image-elsewhere', place, { values: { link } })];
  const isThere = item.attachments.some(({ name }) => name === fileOfLink(link));
  return isThere && item.original.data.sources.length === 0 && localized === item.original
    ? [makeProblem('image-without-source', place, { expected: 'sources: [{ name, url, licence }]' })]
    : [];
};

/** Whether a node gives the address of a picture that is written as `![words][name]`. */
function isImageAddress(node: MdastNode, root: MdastNode | undefined): boolean {
  if (node.type !== 'definition' || !root) return false;
  return refersTo(root, node.identifier);
}

function refersTo(node: MdastNode, identifier: string): boolean {
  if (node.type === 'imageReference') return node.identifier === identifier;
  return 'children' in node && node.children.some((child) => refersTo(child, identifier));
}
