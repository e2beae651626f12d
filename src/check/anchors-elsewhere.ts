import { treeOf } from '../model/body/body.ts';
import { idsOfHeadings } from '../model/body/heading-ids.ts';
import { isPageId } from '../model/body/page-ids.ts';
import { locationOfNode } from '../model/body/location-of-node.ts';
import { inLocale, type ItemOf } from '../model/item.ts';
import type { KindId } from '../model/kinds/index.ts';
import { closestMatch } from '../model/closest-match.ts';
import { makeDiagnostic } from '../model/diagnostic.ts';
import { listChoices } from '../model/list-choices.ts';
import { memoizeByObject } from '../shared/memoize.ts';
import { decodeAddress } from '../shared/percent-encoding.ts';
import type { NodeRule, TextContext } from './content-rule.ts';
import { linkOf } from './links-in-text.ts';

/** A link to a place on another page finds its heading there, in the language of the link. */
export const anchorsElsewhere: NodeRule = (node, { site, localized: { file, locale } }) => {
  const link = linkOf(node);
  const [path = '', anchor = ''] = (link ?? '').split('#');
  const target = anchor === '' ? undefined : itemAt(site, path);
  if (link === undefined || !target || isPageId(decodeAddress(anchor))) return [];
  const ids = idsOfHeadings(treeOf(inLocale(target, locale).body));
  if (ids.has(decodeAddress(anchor))) return [];
  const suggestion = closestMatch(decodeAddress(anchor), ids);
  return [
    makeDiagnostic('broken-anchor', locationOfNode(file, node), {
      values: { link },
      expected: listChoices(Array.from(ids, (id) => `#${id}`)),
      suggestion: suggestion === undefined ? undefined : `${path}#${suggestion}`,
    }),
  ];
};

/** The item whose page has this address. */
export function itemAt(site: TextContext['site'], address: string): ItemOf<KindId> | undefined {
  return itemsByPath(site).get(address.replace(/[?#][^]*$/, ''));
}

const itemsByPath = memoizeByObject(
  ({ items }: TextContext['site']): ReadonlyMap<string, ItemOf<KindId>> =>
    new Map(items.map((item) => [`/${item.id}/`, item])),
);
