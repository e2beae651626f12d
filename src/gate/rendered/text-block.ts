import type { RenderedPage } from './rendered-page.ts';
import type { RenderedElement, RenderedText } from './snapshot.ts';

/** A paragraph as readers see it: the visible text of a block, with that of the inline elements in it. */
export interface TextBlock {
  element: RenderedElement;
  texts: readonly RenderedText[];
  text: string;
  /** How many lines it takes. */
  lines: number;
}

const cache = new WeakMap<RenderedPage, readonly TextBlock[]>();

/** The blocks of a page that have visible text of their own. */
export function textBlocks(page: RenderedPage): readonly TextBlock[] {
  const before = cache.get(page);
  if (before) return before;
  const byBlock = new Map<RenderedElement, RenderedText[]>();
  for (const run of page.snapshot.texts) {
    if (!run.visible || run.text.trim() === '') continue;
    const parent = page.elements[run.parent];
    const block = parent && blockAround(page, parent);
    if (!block) continue;
    const runs = byBlock.get(block);
    if (runs) runs.push(run);
    else byBlock.set(block, [run]);
  }
  const blocks = [...byBlock].map(([element, texts]) => ({
    element,
    texts,
    text: texts
      .map(({ text }) => text)
      .join('')
      .trim(),
    lines: linesOf(element, texts),
  }));
  cache.set(page, blocks);
  return blocks;
}

/** The line height of an element in times its font size; `normal` is near 1.2 in Latin fonts. */
export function lineHeightOf({ style }: RenderedElement): number {
  const height = Number.parseFloat(style['line-height']);
  return Number.isNaN(height) ? 1.2 : height / Number.parseFloat(style['font-size']);
}

function blockAround(page: RenderedPage, element: RenderedElement): RenderedElement {
  let block = element;
  while (block.style.display === 'inline' || block.style.display === 'contents') {
    const parent = page.parent(block);
    if (!parent) break;
    block = parent;
  }
  return block;
}

function linesOf(element: RenderedElement, texts: readonly RenderedText[]): number {
  const [only] = texts;
  if (only && texts.length === 1) return only.lines;
  const top = Math.min(...texts.map(({ box }) => box.y));
  const bottom = Math.max(...texts.map(({ box }) => box.y + box.height));
  const pitch = lineHeightOf(element) * Number.parseFloat(element.style['font-size']);
  return Math.max(1, Math.round((bottom - top) / pitch));
}
