import type { Nodes } from 'hast';
import { defineHastPlugin, type HastPluginDefinition } from 'satteri';

/**
 * A table wider than a phone scrolls in a region of its own, which a keyboard can reach (WCAG 1.4.10, 2.1.1).
 * The table has the region's name: lists of tables have no other to go by.
 */
export function scrollingTables(): HastPluginDefinition {
  const labels = new RegionLabels();
  return defineHastPlugin({
    name: 'scrolling-tables',
    element: [
      {
        filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
        visit(node, visitor) {
          labels.heading = visitor.textContent(node);
        },
      },
      {
        filter: ['table'],
        visit(node, visitor) {
          const ariaLabel = labels.next(headingCells(node).join(', '));
          visitor.setProperty(node, 'ariaLabel', ariaLabel);
          visitor.wrapNode(node, {
            type: 'element',
            tagName: 'section',
            properties: { className: ['table-scroll'], tabIndex: 0, ariaLabel },
            children: [],
          });
        },
      },
    ],
  });
}

/** Cells say what they head, and align by a class: the content security policy refuses Markdown's inline style. */
export const tableCells: HastPluginDefinition = defineHastPlugin({
  name: 'table-cells',
  element: {
    filter: ['th', 'td'],
    visit({ tagName, properties, children }) {
      const style = typeof properties['style'] === 'string' ? properties['style'] : '';
      const align = /text-align:\s*(left|center|right)/.exec(style)?.[1] ?? properties['align'];
      const className = typeof align === 'string' ? { className: [`align-${align}`] } : {};
      const isHeading = tagName === 'th' && children.some((child) => textOf(child).trim() !== '');
      if (isHeading) {
        return {
          type: 'element',
          tagName,
          properties: { scope: 'col', ...className },
          children: [...children],
        };
      }
      // A heading cell without words heads nothing; as a plain cell it is no riddle to a screen reader.
      if (tagName === 'th' || align !== undefined || style !== '') {
        return { type: 'element', tagName: 'td', properties: className, children: [...children] };
      }
      return undefined;
    },
  },
});

/** Names for the regions of a text, no two alike, by the heading they stand under. */
class RegionLabels {
  heading = '';
  readonly #used = new Map<string, number>();

  next(label: string): string {
    const whole = this.heading === '' ? label : `${this.heading}: ${label}`;
    const uses = (this.#used.get(whole) ?? 0) + 1;
    this.#used.set(whole, uses);
    return uses === 1 ? whole : `${whole} (${String(uses)})`;
  }
}

function headingCells(node: Readonly<Nodes>): string[] {
  if (node.type === 'element' && node.tagName === 'th') return [textOf(node)];
  return 'children' in node ? node.children.flatMap(headingCells) : [];
}

function textOf(node: Readonly<Nodes>): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
