import type { MdastNode } from 'satteri';
import { isSafeLink } from '../model/fields/address-field.ts';
import { nearMiss } from '../model/near-miss.ts';
import { makeProblem } from '../model/problem.ts';
import { sectionAddresses } from '../model/addresses.ts';
import type { NodeRule } from './content-rule.ts';
import { placeOfNode } from './finding-place.ts';

/** Links and images lead somewhere harmless and, inside the site, somewhere that exists. */
export const linksInText: NodeRule = (node, { site, item, localized: { file } }) => {
  const link = linkOf(node);
  if (link === undefined) return [];
  const place = placeOfNode(file, node);
  if (!isSafeLink(link)) return [makeProblem('unsafe-link', place, { values: { link: link.slice(0, 80) } })];
  if (node.type === 'image' && (node.alt ?? '').trim() === '') return [makeProblem('missing-alt', place)];
  if (/^[a-z][a-z0-9+.-]*:/i.test(link) || link.startsWith('#')) return [];
  const path = link.replace(/[?#].*$/, '');
  if (!path.startsWith('/')) {
    const names = item.attachments.map(({ name }) => name);
    return names.includes(decodePath(path))
      ? []
      : [makeProblem('missing-attachment', place, { values: { file: path }, suggestion: nearMiss(path, names) })];
  }
  const known = [...site.items.map(({ id }) => `/${id}/`), ...sectionAddresses(site)];
  return known.includes(path)
    ? []
    : [makeProblem('broken-link', place, { values: { link }, expected: '/kind/slug/', suggestion: nearMiss(path, known) })];
};

/** Where a node leads: a link's, an image's or a definition's address. */
export function linkOf(node: MdastNode): string | undefined {
  return node.type === 'link' || node.type === 'image' || node.type === 'definition' ? node.url : undefined;
}

export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
