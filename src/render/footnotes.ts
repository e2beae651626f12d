import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import type { PageId } from '../model/body/page-ids.ts';
import type { TextContext } from './text-context.ts';

const heading: PageId = 'notes';
const noteId = (number: number | string): PageId => `note-${String(number)}`;
const referenceId = (number: string, time: number): PageId =>
  `note-reference-${number}${time > 1 ? `-${String(time)}` : ''}`;

/** Gives the notes of a text, and the links between them and their places in it, the words and the ids of a page. */
export function footnotes(context: TextContext): HastPluginDefinition {
  const references = new Map<string, number>();
  return defineHastPlugin({
    name: 'footnotes',
    element: [
      {
        filter: ['a'],
        visit(node, visitor) {
          const { dataFootnoteRef, dataFootnoteBackref, ariaLabel } = node.properties;
          if (dataFootnoteRef !== undefined) {
            const number = visitor.textContent(node);
            const time = (references.get(number) ?? 0) + 1;
            references.set(number, time);
            visitor.setProperty(node, 'href', `#${noteId(number)}`);
            visitor.setProperty(node, 'id', referenceId(number, time));
            visitor.setProperty(node, 'ariaLabel', context.noteLabel(number));
            visitor.setProperty(node, 'ariaDescribedBy', undefined);
          }
          if (dataFootnoteBackref !== undefined && typeof ariaLabel === 'string') {
            // Sätteri says which note, and which of several places: “Back to reference 1-2”.
            const [, number = '', time = '1'] = /(\d+)(?:-(\d+))?$/.exec(ariaLabel) ?? [];
            visitor.setProperty(node, 'href', `#${referenceId(number, Number(time))}`);
            visitor.setProperty(
              node,
              'ariaLabel',
              context.noteBackLabel(time === '1' ? number : `${number}-${time}`),
            );
          }
        },
      },
      {
        filter: ['section'],
        visit(node, visitor) {
          if (node.properties['dataFootnotes'] === undefined) return;
          visitor.setProperty(node, 'ariaLabelledBy', heading);
          const [title, list] = node.children.filter((child) => child.type === 'element');
          if (title)
            visitor.replaceNode(title, {
              type: 'element',
              tagName: 'h2',
              properties: { id: heading },
              children: [{ type: 'text', value: context.notesTitle }],
            });
          const entries = list?.children.filter((child) => child.type === 'element') ?? [];
          for (const [index, entry] of entries.entries()) visitor.setProperty(entry, 'id', noteId(index + 1));
        },
      },
    ],
  });
}
