import { locationOfNode } from '../model/body/location-of-node.ts';
import { makeDiagnostic } from '../model/diagnostic.ts';
import type { NodeRule, SiteRule } from './content-rule.ts';
import { locationOfFact } from './location-of-fact.ts';

/** A quotation names its source, link and licence: the component asks for them, the sign of Markdown cannot. */
export const quotesInText: NodeRule = (node, { localized: { file } }, ancestors) =>
  node.type === 'blockquote' && !ancestors.some((outer) => 'name' in outer && outer.name === 'Quote')
    ? [
        makeDiagnostic('quote-without-source', locationOfNode(file, node), {
          expected: '<Quote name url licence>',
        }),
      ]
    : [];

/** What comes from elsewhere can be looked up there. Reported once per item, at the first source without a link. */
export const sourceLinks: SiteRule = (content) => {
  const { items, licences } = content.site;
  const needing = new Set(licences.filter(({ needsLink }) => needsLink).map(({ id }) => id));
  return items.flatMap(({ original: { data, file } }) => {
    const missing = data.sources.flatMap(({ url, licence }, index) =>
      needing.has(licence) && (url === undefined || url === null) ? [index] : [],
    );
    const [first] = missing;
    return first === undefined
      ? []
      : [
          makeDiagnostic('source-without-link', locationOfFact(content, file, ['sources', first]), {
            values: { count: missing.length },
            expected: 'url: https://…',
          }),
        ];
  });
};
