import type { MdastNode } from 'satteri';
import { treeOf } from '../../model/body/body.ts';
import { locationOfNode } from '../../model/body/location-of-node.ts';
import { walkBody } from '../../model/body/walk-body.ts';
import { writtenOfNode } from '../../model/body/written-of-node.ts';
import { makeDiagnostic } from '../../model/diagnostic.ts';
import type { NodeRule, TextRule } from '../content-rule.ts';

/** A definition of a link or of a note that nothing refers to is shown nowhere; of two with one name the second. */
export const unusedDefinitions: TextRule = ({ localized: { body, file } }) => {
  const tree = treeOf(body);
  const shown = shownNames(tree);
  const defined = new Set<string>();
  return [...walkBody(tree)].flatMap(({ node }) => {
    if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return [];
    const name = nameOf(node);
    const isShown = shown.has(name) && !defined.has(name);
    defined.add(name);
    const values = { label: `[${node.type === 'definition' ? '' : '^'}${node.label ?? node.identifier}]` };
    return isShown ? [] : [makeDiagnostic('unused-definition', locationOfNode(file, node), { values })];
  });
};

/** The names that the text refers to, and the notes that it shows; a note that only refers to itself is not shown. */
function shownNames(tree: MdastNode): ReadonlySet<string> {
  const referred = new Map<string, string[]>();
  for (const { node, ancestors } of walkBody(tree)) {
    if (node.type !== 'linkReference' && node.type !== 'imageReference' && node.type !== 'footnoteReference')
      continue;
    const note = ancestors.find(({ type }) => type === 'footnoteDefinition');
    const place = note?.type === 'footnoteDefinition' ? nameOf(note) : '';
    const names = referred.get(place);
    if (names) names.push(nameOf(node));
    else referred.set(place, [nameOf(node)]);
  }
  const shown = new Set<string>();
  const waiting = [''];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop())
    for (const name of referred.get(place) ?? [])
      if (!shown.has(name)) {
        shown.add(name);
        waiting.push(name);
      }
  return shown;
}

/** A name of its own for each link and each note: both may be called `1`. */
function nameOf(node: { type: string; identifier: string }): string {
  return `${node.type.startsWith('footnote') ? 'note' : 'link'} ${node.identifier}`;
}

/** The sign of a note that is written nowhere stays in the text as it is. */
export const notesWithoutWords: NodeRule = (node, { localized: { body } }) => {
  if (node.type !== 'text') return [];
  const { text, locationOf } = writtenOfNode(node, body);
  return [...text.matchAll(/\[\^[^[\]\s]+\](?!:)/g)].map(({ 0: label, index }) =>
    makeDiagnostic('note-without-words', locationOf(index), { values: { label } }),
  );
};
