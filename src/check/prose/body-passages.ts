import { treeOf } from '../../model/body/body.ts';
import type { MdastNode } from 'satteri';
import { locationOfNode } from '../../model/body/location-of-node.ts';
import type { LocalizedItem } from '../../model/item.ts';
import type { KindId } from '../../model/kinds/index.ts';
import type { SourceLocation } from '../../model/diagnostic.ts';
import { notWords, type Passage } from './passage.ts';

/** The paragraphs, headings and cells of a text, and the words that stand for its pictures. */
export function bodyPassages({ locale, file, body }: LocalizedItem<KindId>): Passage[] {
  const lines = body.text.split('\n');
  const passages: Passage[] = [];
  const add = (text: string, locationOf: Passage['locationOf']): void => {
    const key = `text.${passages.length}`;
    if (text.trim() !== '') passages.push({ locale, key, text, locationOf, written: body.text });
  };
  const visit = (node: MdastNode): void => {
    if (node.type === 'image') {
      add(node.alt ?? '', () => locationOfNode(file, node));
    } else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const pieces = [...piecesOf(node)];
      add(pieces.map(({ text }) => text).join(''), (offset) => locationInPieces(file, lines, pieces, offset));
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(treeOf(body));
  return passages;
}

/** A run of words and the node it comes from. */
interface Piece {
  text: string;
  node: MdastNode;
}

function* piecesOf(node: MdastNode): Generator<Piece> {
  if (node.type === 'text') yield { text: node.value, node };
  else if (node.type === 'inlineCode' || node.type === 'image' || node.type === 'break')
    yield { text: notWords, node };
  else if ('children' in node) for (const child of node.children) yield* piecesOf(child);
}

function locationInPieces(
  file: string,
  lines: readonly string[],
  pieces: readonly Piece[],
  offset: number,
): SourceLocation {
  let rest = offset;
  const piece = pieces.find(({ text }) => {
    if (rest < text.length) return true;
    rest -= text.length;
    return false;
  });
  if (!piece) return { file, line: 1, column: 1 };
  const start = locationOfNode(file, piece.node);
  const before = piece.text.slice(0, rest).split('\n');
  const column = before.at(-1)?.length ?? 0;
  if (before.length === 1) return { ...start, column: start.column + column };
  // The lines after the first begin where quotation marks and indents end.
  const line = start.line + before.length - 1;
  const written = piece.text.split('\n')[before.length - 1] ?? '';
  const margin = Math.max(lines[line - 1]?.indexOf(written) ?? 0, 0);
  return { file, line, column: margin + column + 1 };
}
