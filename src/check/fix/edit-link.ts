import type { MdastNode } from 'satteri';
import type { Body } from '../../model/body/body.ts';
import type { TextEdit } from '../../model/diagnostic.ts';

/** The change that gives a link another address and leaves its words; none where the address is written in code. */
export function editLink(node: MdastNode, link: string, other: string, body: Body): TextEdit | undefined {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return undefined;
  const at = body.text.slice(start.offset, end.offset).lastIndexOf(link);
  if (at === -1) return undefined;
  const from = start.offset + at;
  return { file: body.file, start: from, end: from + link.length, text: other };
}
