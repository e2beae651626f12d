import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';

/**
 * Entries of a numbered list keep the numbers that were written, where they are the numbers of clauses or of years
 * (1, 3, 5). Markdown counts on from the first; a list of which every number is the same leaves the counting to it.
 */
export const listNumbers: MdastPluginEntry = ({ source }) => /^[ \t>]*\d+[.)]\s/m.test(source) && numbered;

const numbered = defineMdastPlugin({
  name: 'list-numbers',
  options: { position: true },
  list(node, visitor) {
    if (node.ordered !== true) return;
    const numbers = node.children.map(({ position }) =>
      Number.parseInt(visitor.source.slice(position?.start.offset, (position?.start.offset ?? 0) + 10), 10),
    );
    if (numbers.every((number) => number === numbers[0])) return;
    for (const [index, entry] of node.children.entries()) {
      const value = numbers[index] ?? NaN;
      const counted = (numbers[index - 1] ?? NaN) + 1;
      if (index > 0 && value !== counted && !Number.isNaN(value))
        visitor.setProperty(entry, 'data', { hProperties: { value } });
    }
  },
});
