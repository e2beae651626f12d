import { treeOf } from '../model/body/body.ts';
import type { KindId } from '../model/kinds/index.ts';
import { walkBody } from '../model/body/walk-body.ts';
import { makeDiagnostic, startOf, type Diagnostic } from '../model/diagnostic.ts';
import type { TextRule } from './content-rule.ts';
import { locationOfNode } from '../model/body/location-of-node.ts';

/** Headings begin at the second level and skip none (WCAG 2.2, 1.3.1; the page’s title is the first level). */
export const headingsInText: TextRule = ({ localized: { body, file } }) => {
  const diagnostics: Diagnostic[] = [];
  let level = 1;
  for (const { node } of walkBody(treeOf(body))) {
    if (node.type !== 'heading') continue;
    const location = locationOfNode(file, node);
    if (node.depth === 1) diagnostics.push(makeDiagnostic('heading-too-high', location, { expected: '##' }));
    else if (node.depth > level + 1) {
      diagnostics.push(
        makeDiagnostic('skipped-heading', location, {
          values: { from: level, to: node.depth },
          expected: '#'.repeat(level + 1),
        }),
      );
    }
    level = node.depth;
  }
  return diagnostics;
};

/** Kinds whose fields say it all, so that an item may do without a text. */
const factKinds: readonly KindId[] = ['processes', 'plans', 'offices', 'notices'];

/** An item says something: text, or structured fields of its kind. */
export const emptyText: TextRule = ({ localized: { body, file }, item }) => {
  const tree = treeOf(body);
  const hasText = 'children' in tree && tree.children.some((node) => node.type !== 'yaml');
  return hasText || factKinds.includes(item.kind) ? [] : [makeDiagnostic('empty-body', startOf(file))];
};
