import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import { headingIds } from '../model/body/heading-ids.ts';

/** A heading of a text, for the list of contents. */
export interface TextHeading {
  id: string;
  text: string;
}

declare module 'satteri' {
  interface DataMap {
    /** The headings of the second level, in their order. */
    sections?: TextHeading[];
  }
}

/** Gives headings the ids that the content check knows them by, and lists those of the second level as `data.sections`. */
export function headings(): HastPluginDefinition {
  const nextId = headingIds();
  return defineHastPlugin({
    name: 'headings',
    element: {
      filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, visitor) {
        // The notes have a heading of their own, which has its id.
        if (node.properties['id'] !== undefined) return;
        const text = visitor.textContent(node);
        const id = nextId(text);
        visitor.setProperty(node, 'id', id);
        if (node.tagName !== 'h2') return;
        visitor.data.sections ??= [];
        visitor.data.sections.push({ id, text });
      },
    },
  });
}
