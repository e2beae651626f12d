import { treeOf } from '../model/body/body.ts';
import { idsOfHeadings } from '../model/body/heading-ids.ts';
import { locationOfNode } from '../model/body/location-of-node.ts';
import { walkBody } from '../model/body/walk-body.ts';
import { closestMatch } from '../model/closest-match.ts';
import { makeDiagnostic } from '../model/diagnostic.ts';
import { listChoices } from '../model/list-choices.ts';
import { decodeAddress } from '../shared/percent-encoding.ts';
import type { TextRule } from './content-rule.ts';
import { linkOf } from './links-in-text.ts';

/** A link inside a text leads to one of its headings. `#` alone is the top of the page, as browsers have it. */
export const anchorsInText: TextRule = ({ localized: { body, file } }) => {
  const links = [...walkBody(treeOf(body))].flatMap(({ node }) => {
    const link = linkOf(node);
    return link?.startsWith('#') && link !== '#' ? [{ link, location: locationOfNode(file, node) }] : [];
  });
  if (links.length === 0) return [];
  const ids = idsOfHeadings(treeOf(body));
  return links
    .filter(({ link }) => !ids.has(decodeAddress(link.slice(1))))
    .map(({ link, location }) => {
      const suggestion = closestMatch(decodeAddress(link.slice(1)), ids);
      return makeDiagnostic('broken-anchor', location, {
        values: { link },
        expected: listChoices(Array.from(ids, (id) => `#${id}`)),
        suggestion: suggestion === undefined ? undefined : `#${suggestion}`,
      });
    });
};
