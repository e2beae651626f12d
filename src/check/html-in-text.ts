import { locationOfNode } from '../model/body/location-of-node.ts';
import { isComment } from '../model/body/html-comment.ts';
import { contentComponents } from '../model/body/components.ts';
import { makeDiagnostic } from '../model/diagnostic.ts';
import type { MdastNode } from 'satteri';
import { memoizeByObject } from '../shared/memoize.ts';
import type { NodeRule } from './content-rule.ts';

/** No HTML in Markdown: it would bypass the components that keep pages safe and accessible. */
export const htmlInText: NodeRule = (node, { localized: { file } }, ancestors) => {
  if (node.type !== 'html' || isComment(node.value) || closesReportedTag(node, ancestors.at(-1))) return [];
  const tag = tagOf(node);
  const location = locationOfNode(file, node);
  return Object.hasOwn(contentComponents, tag)
    ? [
        makeDiagnostic('component-needs-mdx', location, {
          values: { tag },
          expected: file.replace(/md$/, 'mdx'),
        }),
      ]
    : [makeDiagnostic('raw-html', location, { values: { tag } })];
};

/** An element is one mistake, although its two tags are two nodes. A closing tag alone is a mistake too. */
function closesReportedTag(node: MdastNode, parent: MdastNode | undefined): boolean {
  return parent !== undefined && closingTags(parent).has(node);
}

/** The closing tags below a node that have a tag of their name before them. */
const closingTags = memoizeByObject((parent: MdastNode): ReadonlySet<MdastNode> => {
  const opened = new Set<string>();
  const closing = new Set<MdastNode>();
  for (const node of 'children' in parent ? parent.children : []) {
    if (node.type !== 'html') continue;
    const tag = tagOf(node);
    if (/^\s*<\//.test(node.value) && opened.has(tag)) closing.add(node);
    opened.add(tag);
  }
  return closing;
});

function tagOf(node: Extract<MdastNode, { type: 'html' }>): string {
  return /<[/!?]?\s*([\w-]*)/.exec(node.value)?.[1] ?? '';
}
