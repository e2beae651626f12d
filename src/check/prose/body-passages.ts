import { treeOf } from '../../model/body/body.ts';
import type { MdastNode } from 'satteri';
import { locationOfNode } from '../../model/body/location-of-node.ts';
import type { LocalizedItem } from '../../model/item.ts';
import type { KindId } from '../../model/kinds/index.ts';
import type { SourceLocation } from '../../model/diagnostic.ts';
import { lastAtOrBefore } from '../../shared/last-at-or-before.ts';
import { notWords, type Passage } from './passage.ts';

/** The paragraphs, headings and cells of a text, and the words that stand for its pictures. */
export function bodyPassages({ locale, file, body }: LocalizedItem<KindId>): Passage[] {
  const lines = body.text.split('\n');
  const passages: Passage[] = [];
  const add = (text: string, locationOf: Passage['locationOf']): void => {
    const key = `text.${passages.length}`;
    if (text.trim() !== '') passages.push({ locale, key, text, locationOf, written: body });
  };
  const visit = (node: MdastNode): void => {
    if (node.type === 'image') {
      add(node.alt ?? '', () => locationOfNode(file, node));
    } else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const pieces = [...piecesOf(node)];
      let stretches: readonly Stretch[] | undefined;
      add(pieces.map(({ text }) => text).join(''), (offset) => {
        stretches ??= stretchesOf(file, lines, pieces);
        return locationIn(stretches, offset) ?? locationOfNode(file, node);
      });
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

/** A part of a passage that stands on one line of its file: its offset in the passage, and its location. */
interface Stretch extends SourceLocation {
  offset: number;
}

/** The parts of a passage that each stand on one line, in their order. */
function stretchesOf(file: string, lines: readonly string[], pieces: readonly Piece[]): Stretch[] {
  const stretches: Stretch[] = [];
  let offset = 0;
  for (const { text, node } of pieces) {
    const start = locationOfNode(file, node);
    for (const [index, written] of text.split('\n').entries()) {
      const line = start.line + index;
      // The lines after the first begin where quotation marks and indents end.
      const margin = /^[ \t>]*/.exec(lines[line - 1] ?? '')?.[0].length ?? 0;
      stretches.push({ file, line, column: index === 0 ? start.column : margin + 1, offset });
      offset += written.length + 1;
    }
    // No line feed follows the last line of a piece.
    offset -= 1;
  }
  return stretches;
}

/** Where an offset is: in the last of the stretches that begin before it or with it. */
function locationIn(stretches: readonly Stretch[], offset: number): SourceLocation | undefined {
  const stretch = stretches[lastAtOrBefore(stretches, offset, (part) => part.offset)];
  if (!stretch) return undefined;
  return { file: stretch.file, line: stretch.line, column: stretch.column + offset - stretch.offset };
}
