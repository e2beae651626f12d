import { placeOfNode } from '../model/body/place-of-node.ts';
import { makeProblem } from '../model/problem.ts';
import type { NodeRule, SiteRule } from './content-rule.ts';
import { placeOfFact } from './place-of-fact.ts';

/** A quotation names its source, link and licence: the component asks for them, the sign of Markdown cannot. */
export const quotesInText: NodeRule = (node, { localized: { file } }, ancestors) =>
  node.type === 'blockquote' && !ancestors.some((outer) => 'name' in outer && outer.name === 'Quote')
    ? [makeProblem('quote-without-source', placeOfNode(file, node), { expected: '<Quote name url licence>' })]
    : [];

/** What comes from elsewhere can be looked up there. Told once per item, at the first source without a link. */
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
          makeProblem('source-without-link', placeOfFact(content, file, ['sources', first]), {
            values: { count: missing.length },
            expected: 'url: https://…',
          }),
        ];
  });
};
