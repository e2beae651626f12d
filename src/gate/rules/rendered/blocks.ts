import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { RenderedElement } from '../../rendered/snapshot.ts';

/** A paragraph, cell, heading … with the text that runs on in it: its own and that of inline elements inside. */
export interface Block {
  element: RenderedElement;
  /** Its visible text, white space collapsed. */
  text: string;
  /** The same, cut where the writer broke the line. */
  lines: readonly string[];
  /** Whether all of its text stands in bold. */
  isBold: boolean;
  /** Size of its largest letters, in pixels. */
  fontSize: number;
  /** Language that is declared for it. */
  lang: string;
}

const cache = new WeakMap<RenderedPage, readonly Block[]>();

/** The blocks of visible text on a page, in order. */
export function blocksOf(page: RenderedPage): readonly Block[] {
  const found = cache.get(page) ?? readBlocks(page);
  cache.set(page, found);
  return found;
}

interface Piece {
  text: string;
  place: number;
  weight: number;
  size: number;
}

function readBlocks(page: RenderedPage): Block[] {
  const blockOf: number[] = [];
  const positionInBlock: number[] = [];
  const langs: string[] = [];
  const childrenSoFar = new Map<number, number>();
  const breaks = new Map<number, number[]>();
  // A parent comes before its children, so one pass knows everything of it.
  for (const element of page.elements) {
    const { index, parent, tag, attributes, style } = element;
    const place = childrenSoFar.get(parent) ?? 0;
    childrenSoFar.set(parent, place + 1);
    const runsOn = style.display.startsWith('inline') || style.display === 'contents';
    const outer = blockOf[parent];
    blockOf[index] = runsOn && outer !== undefined ? outer : index;
    positionInBlock[index] = outer === parent ? place : (positionInBlock[parent] ?? 0);
    langs[index] = attributes.lang ?? langs[parent] ?? '';
    if (tag === 'br' && outer !== undefined) {
      breaks.set(outer, [...(breaks.get(outer) ?? []), positionInBlock[index] ?? 0]);
    }
  }
  const pieces = new Map<number, Piece[]>();
  for (const { parent, after, text, visible } of page.snapshot.texts) {
    const owner = page.elements[parent];
    const block = blockOf[parent];
    if (!visible || !owner || block === undefined) continue;
    const piece = {
      text,
      place: block === parent ? after - 0.5 : (positionInBlock[parent] ?? 0),
      weight: Number.parseInt(owner.style['font-weight'], 10),
      size: Number.parseFloat(owner.style['font-size']),
    };
    const others = pieces.get(block);
    if (others) others.push(piece);
    else pieces.set(block, [piece]);
  }
  return [...pieces].flatMap(([index, own]) => {
    const element = page.elements[index];
    const text = tidy(own.map((piece) => piece.text).join(''));
    if (!element || text === '') return [];
    const worded = own.filter((piece) => piece.text.trim() !== '');
    return [
      {
        element,
        text,
        lines: linesOf(own, breaks.get(index) ?? []),
        isBold: worded.every(({ weight }) => weight >= 600),
        fontSize: worded.reduce((largest, { size }) => Math.max(largest, size), 0),
        lang: langs[index] ?? '',
      },
    ];
  });
}

function linesOf(pieces: readonly Piece[], breaks: readonly number[]): string[] {
  const lines = new Map<number, string[]>();
  for (const { text, place } of pieces) {
    const line = breaks.filter((at) => at < place).length;
    lines.set(line, [...(lines.get(line) ?? []), text]);
  }
  return [...lines.values()].map((parts) => tidy(parts.join(''))).filter((line) => line !== '');
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
