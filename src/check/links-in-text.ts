import type { MdastNode } from 'satteri';
import { placeOfNode } from '../model/body/place-of-node.ts';
import { isSafeLink } from '../model/fields/address-field.ts';
import { isUnread } from '../model/load/list-files.ts';
import { registryFiles } from '../model/load/load-registries.ts';
import { nearMiss } from '../model/near-miss.ts';
import { makeProblem, type Place, type Problem } from '../model/problem.ts';
import { trees } from '../model/registries/classification.ts';
import type { NodeRule, TextContext } from './content-rule.ts';

/** Links and images lead somewhere harmless and, inside the site, somewhere that exists. */
export const linksInText: NodeRule = (node, context) => {
  const link = linkOf(node);
  if (link === undefined) return [];
  const place = placeOfNode(context.localized.file, node);
  if (!isSafeLink(link)) return [makeProblem('unsafe-link', place, { values: { link } })];
  return brokenLink(link, place, context);
};

/** Where a node leads: a link's, an image's or a definition's address. */
export function linkOf(node: MdastNode): string | undefined {
  return node.type === 'link' || node.type === 'image' || node.type === 'definition' ? node.url : undefined;
}

/** The name of the file a link inside an item's folder leads to. */
export function fileOfLink(link: string): string {
  const path = pathOf(link);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function brokenLink(link: string, place: Place, { item, pages, unread }: TextContext): Problem[] {
  if (/^[a-z][a-z0-9+.-]*:/i.test(link) || link.startsWith('#')) return [];
  const path = pathOf(link);
  if (path === '' || path.startsWith('/')) {
    return pages.includes(path) || unread.has(fileBehind(path)) || isUnread(unread, path.slice(1, -1))
      ? []
      : [
          makeProblem('broken-link', place, {
            values: { link },
            expected: '/kind/slug/',
            suggestion: nearMiss(path, pages),
          }),
        ];
  }
  const file = fileOfLink(link);
  const names = item.attachments.map(({ name }) => name);
  return names.includes(file) || isUnread(unread, `${item.folder}/${file}`)
    ? []
    : [
        makeProblem('missing-attachment', place, {
          values: { file },
          expected: names.join(' | '),
          suggestion: nearMiss(file, names),
        }),
      ];
}

/** The registry that decides whether a page of classes or categories exists. */
function fileBehind(path: string): string {
  const tree = trees.find((name) => path.startsWith(`/classes/${name}/`));
  if (tree) return registryFiles[tree];
  return path.startsWith('/disclosures/category/') ? registryFiles.disclosureCategory : '';
}

function pathOf(link: string): string {
  return link.replace(/[?#][^]*$/, '');
}
