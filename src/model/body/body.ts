import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { placeOfNode } from './place-of-node.ts';
import { explainReason, mdxReasons } from '../source/parser-reasons.ts';
import { makeProblem, type Place, type Problem } from '../problem.ts';

/** What Markdown may do here. Footnotes are off: their parts come in English, whatever the page's language. */
export const features = { gfm: { footnotes: false } } as const;

export type BodyFormat = 'md' | 'mdx';

/** The text of an item in one language, as written and as a tree. Positions count in the whole file. */
export interface Body {
  file: string;
  format: BodyFormat;
  /** The whole file, front matter included. */
  text: string;
  tree: MdastNode;
}

/** Parses a body with the very parser that renders it, so that what is checked is what is shown. */
export function parseBody(
  file: string,
  text: string,
  format: BodyFormat,
): { body?: Body; problems: Problem[] } {
  try {
    const tree = format === 'mdx' ? mdxToMdast(text, { features }) : markdownToMdast(text, { features });
    const deep = tooDeep(tree);
    return deep
      ? { problems: [makeProblem('nested-too-deeply', placeOfNode(file, deep))] }
      : { body: { file, format, text, tree }, problems: [] };
  } catch (error) {
    return { problems: [syntaxProblem(file, error instanceof Error ? error.message : String(error))] };
  }
}

/** Lists in quotes in notes need a dozen levels; what walks a body calls itself for each. */
const deepestLevel = 100;

/** The first node beyond the deepest level. It does not call itself: the tree may be deeper than the stack. */
function tooDeep(root: MdastNode): MdastNode | undefined {
  let level: MdastNode[] = [root];
  for (let depth = 0; depth < deepestLevel && level.length > 0; depth += 1) {
    level = level.flatMap((node): MdastNode[] => ('children' in node ? node.children : []));
  }
  return level[0];
}

/** The parser's message reads "3:1: Expected a closing tag for `<Note>` (3:1) (mdx-jsx:…)". */
function syntaxProblem(file: string, message: string): Problem {
  const match = /^(\d+):(\d+): ([\s\S]*)$/.exec(message);
  const place: Place = { file, line: Number(match?.[1] ?? 1), column: Number(match?.[2] ?? 1) };
  const reason = (match?.[3] ?? message).replace(/ \(\d+:\d+\)| \([a-z-]+:[a-z-]+\)/g, '');
  const tag = /closing tag for `<(\w+)>`/.exec(reason)?.[1];
  return tag === undefined
    ? makeProblem('invalid-mdx', place, { values: explainReason(mdxReasons, reason) })
    : makeProblem('unclosed-tag', place, { values: { tag }, expected: `</${tag}>` });
}
