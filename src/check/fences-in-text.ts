import { treeOf } from '../model/body/body.ts';
import type { MdastNode } from 'satteri';
import { locationOfNode } from '../model/body/location-of-node.ts';
import { walkBody } from '../model/body/walk-body.ts';
import { makeDiagnostic } from '../model/diagnostic.ts';
import type { TextRule } from './content-rule.ts';

/** A fence that is not closed makes code of all that follows, and readers lose it. */
export const fencesInText: TextRule = ({ localized: { body, file } }) => {
  const blocks = [...walkBody(treeOf(body))].flatMap(({ node }) => (node.type === 'code' ? [node] : []));
  if (blocks.length === 0) return [];
  const lines = body.text.split('\n');
  return blocks.flatMap((node) => {
    const fence = openFence(node, lines);
    return fence === undefined
      ? []
      : [
          makeDiagnostic('unclosed-fence', locationOfNode(file, node), {
            values: { fence },
            expected: fence,
          }),
        ];
  });
};

/** The fence a block of code begins with and does not end with; none where an indent makes the code. */
function openFence(node: Extract<MdastNode, { type: 'code' }>, lines: readonly string[]): string | undefined {
  const { start, end } = node.position ?? {};
  if (!start || !end) return undefined;
  const opening = (lines[start.line - 1] ?? '').slice(start.column - 1);
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(opening)?.[1];
  // The value of a fenced block begins after the fence's line; that of an indented one is that line itself.
  const isIndented =
    node.value.split('\n').length > end.line - start.line && node.value.startsWith(fence ?? '');
  if (fence === undefined || (isIndented && node.value !== '')) return undefined;
  const closing = (lines[end.line - 1] ?? '').replace(/^[\s>]+/, '').trimEnd();
  const isClosed =
    end.line > start.line && closing.startsWith(fence) && closing === fence.charAt(0).repeat(closing.length);
  return isClosed ? undefined : fence;
}
