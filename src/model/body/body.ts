import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { manyAttributeExpressions } from './attribute-expressions.ts';
import { locationOfNode } from './location-of-node.ts';
import { locationFinder } from '../source/location-finder.ts';
import { explainMessage, mdxMessages } from '../source/parser-messages.ts';
import { makeDiagnostic, type SourceLocation, type Diagnostic } from '../diagnostic.ts';
import { readAsTyped } from './typed/read-as-typed.ts';
import { restoreTree } from './typed/restore-tree.ts';
import { withoutSigns } from './typed/signs.ts';
import type { EditedSource } from './typed/source-edits.ts';
import { denseMarkup, mostMarks } from './dense-markup.ts';
import { plainText } from './walk-body.ts';

/** What Markdown may do here. The words around footnotes come in English; the renderer gives them the page's. */
export const features = { gfm: true } as const;

export type BodyFormat = 'md' | 'mdx';

/** The text of an item in one language. It is data: what is kept of it can be written to a file and read again. */
export interface Body {
  file: string;
  format: BodyFormat;
  /** The whole file, front matter included. */
  text: string;
  /** What a reader would hear, cut where a fact is not known yet: each language says that in its own words. */
  plain: string[];
}

/** Trees by the body they were parsed from, so that every rule that looks at a text finds it parsed. */
const trees = new WeakMap<Body, MdastNode>();

/** The tree of a body. Positions count in the whole file. */
export function treeOf(body: Body): MdastNode {
  const tree = trees.get(body) ?? parse(readAsTyped(body.text, body.format), body.format);
  trees.set(body, tree);
  return tree;
}

/** Parses a body with the very parser that renders it, so that what is checked is what is shown. */
export function parseBody(
  file: string,
  text: string,
  format: BodyFormat,
): { body?: Body; diagnostics: Diagnostic[] } {
  const dense = denseMarkup(text);
  if (dense !== undefined) {
    const location = { file, line: dense, column: 1 };
    return { diagnostics: [makeDiagnostic('too-much-markup', location, { values: { most: mostMarks } })] };
  }
  const expression = format === 'mdx' ? manyAttributeExpressions(text) : undefined;
  if (expression !== undefined) {
    const code = text.slice(expression).split('\n', 1).join('');
    const location = locationFinder(file, text)(expression);
    return { diagnostics: [makeDiagnostic('expression-in-content', location, { values: { code } })] };
  }
  const source = readAsTyped(text, format);
  try {
    const tree = parse(source, format);
    const deep = tooDeep(tree);
    if (deep) return { diagnostics: [makeDiagnostic('nested-too-deeply', locationOfNode(file, deep))] };
    const body: Body = { file, format, text, plain: plainParts(tree) };
    trees.set(body, tree);
    return { body, diagnostics: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { diagnostics: [syntaxDiagnostic(file, text, message, source)] };
  }
}

function parse(source: EditedSource, format: BodyFormat): MdastNode {
  const options = { features };
  const tree = format === 'mdx' ? mdxToMdast(source.text, options) : markdownToMdast(source.text, options);
  restoreTree(tree, source);
  return tree;
}

/** CommonMark leaves no such character in a text (section 2.3). */
const pendingFact = '\0';

function plainParts(tree: MdastNode): string[] {
  return plainText(tree, pendingFact)
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .split(pendingFact);
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
function syntaxDiagnostic(
  file: string,
  text: string,
  message: string,
  { originalPoint }: EditedSource,
): Diagnostic {
  const match = /^(\d+):(\d+): ([\s\S]*)$/.exec(message);
  const { line, column } = originalPoint({ line: Number(match?.[1] ?? 1), column: Number(match?.[2] ?? 1) });
  const location: SourceLocation = { file, line, column };
  const reason = withoutSigns(match?.[3] ?? message).replace(/ \(\d+:\d+\)| \([a-z-]+:[a-z-]+\)/g, '');
  const tag = /closing tag for `<([^>`]+)>`/.exec(reason)?.[1];
  const written = (text.split('\n')[location.line - 1] ?? '').slice(location.column - 1);
  return tag === undefined
    ? makeDiagnostic('invalid-mdx', location, { values: explainMessage(mdxMessages, reason, written) })
    : makeDiagnostic('unclosed-tag', location, { values: { tag }, expected: `</${tag}>` });
}
