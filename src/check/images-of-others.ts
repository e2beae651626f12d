import type { MdastNode } from 'satteri';
import { locationOfNode } from '../model/body/location-of-node.ts';
import { walkBody } from '../model/body/walk-body.ts';
import { memoizeByObject } from '../shared/memoize.ts';
import { makeDiagnostic } from '../model/diagnostic.ts';
import type { NodeRule } from './content-rule.ts';
import { fileOfLink, linkOf } from './links-in-text.ts';

/** A picture stands in the item's folder and the item says where it comes from: name, link and licence. */
export const imagesOfOthers: NodeRule = (node, { item, localized }, ancestors) => {
  if (node.type !== 'image' && !isImageAddress(node, ancestors.at(0))) return [];
  const link = linkOf(node) ?? '';
  const location = locationOfNode(localized.file, node);
  if (/^https?:/i.test(link)) return [makeDiagnostic('image-elsewhere', location, { values: { link } })];
  const isThere = item.attachments.some(({ name }) => name === fileOfLink(link));
  return isThere && item.original.data.sources.length === 0 && localized === item.original
    ? [makeDiagnostic('image-without-source', location, { expected: 'sources: [{ name, url, licence }]' })]
    : [];
};

/** Whether a node gives the address of a picture that is written as `![words][name]`. */
function isImageAddress(node: MdastNode, root: MdastNode | undefined): boolean {
  if (node.type !== 'definition' || !root) return false;
  return pictureNames(root).has(node.identifier);
}

/** The names by which a text refers to the addresses of its pictures. */
const pictureNames = memoizeByObject(
  (root: MdastNode): ReadonlySet<string> =>
    new Set(
      [...walkBody(root)].flatMap(({ node }) => (node.type === 'imageReference' ? [node.identifier] : [])),
    ),
);
