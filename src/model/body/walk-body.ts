import type { MdastNode } from 'satteri';

/** Every node of a body, parents before children, with its ancestors from the root. */
export function* walkBody(
  node: MdastNode,
  ancestors: readonly MdastNode[] = [],
): Generator<{ node: MdastNode; ancestors: readonly MdastNode[] }> {
  yield { node, ancestors };
  if (!('children' in node)) return;
  const inner = [...ancestors, node];
  for (const child of node.children) yield* walkBody(child, inner);
}

/** What a reader would hear: the text of a node without its markup, with `pending` where a fact is not known yet. */
export function plainText(node: MdastNode, pending = ''): string {
  if ('name' in node && node.name === 'Pending') return pending;
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
      return ' ';
    case 'yaml':
    case 'html':
    case 'mdxjsEsm':
      return '';
    default:
      return 'children' in node
        ? node.children.map((child) => plainText(child, pending)).join(separators[node.type] ?? '')
        : '';
  }
}

const separators: Partial<Record<MdastNode['type'], string>> = {
  root: '\n\n',
  list: '\n',
  listItem: '\n',
  blockquote: '\n',
  table: '\n',
  tableRow: '\t',
  mdxJsxFlowElement: '\n',
};
