import { treeOf } from '../../model/body/body.ts';
import { locationInBody } from '../../model/body/location-in-body.ts';
import { locationOfNode } from '../../model/body/location-of-node.ts';
import { walkBody } from '../../model/body/walk-body.ts';
import { makeDiagnostic } from '../../model/diagnostic.ts';
import type { NodeRule, TextRule } from '../content-rule.ts';

/** A definition of a link or of a note that nothing refers to is shown nowhere; of two with one name the second. */
export const unusedDefinitions: TextRule = ({ localized: { body, file } }) => {
  const used = new Set<string>();
  const defined = new Set<string>();
  const nodes = [...walkBody(treeOf(body))].map(({ node }) => node);
  for (const node of nodes) {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
    if (node.type === 'footnoteReference') used.add(`^${node.identifier}`);
  }
  return nodes.flatMap((node) => {
    if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return [];
    const name = node.type === 'definition' ? node.identifier : `^${node.identifier}`;
    const isShown = used.has(name) && !defined.has(name);
    defined.add(name);
    const values = { label: `[${node.type === 'definition' ? '' : '^'}${node.label ?? node.identifier}]` };
    return isShown ? [] : [makeDiagnostic('unused-definition', locationOfNode(file, node), { values })];
  });
};

/** The sign of a note that is written nowhere stays in the text as it is. */
export const notesWithoutWords: NodeRule = (node, { localized: { body } }) => {
  if (node.type !== 'text') return [];
  const start = node.position?.start.offset ?? 0;
  const written = body.text.slice(start, node.position?.end.offset ?? start);
  return [...written.matchAll(/\[\^[^[\]\s]+\](?!:)/g)].map(({ 0: label, index }) =>
    makeDiagnostic('note-without-words', locationInBody(body)(start + index), { values: { label } }),
  );
};
