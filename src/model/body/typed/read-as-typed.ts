import { append } from '../../../shared/append.ts';
import type { BodyFormat } from '../body.ts';
import { textOfBody } from '../text-of-body.ts';
import { BlockEdits } from './block-edits.ts';
import { inlineEdits } from './inline-edits.ts';
import { hasSigns } from './signs.ts';
import { editSource, type EditedSource, type SourceEdit } from './source-edits.ts';

/** Tags of components, with their properties, and expressions: code, over however many lines. */
const code = /<\/?[A-Za-z](?:[^<>"']|"[^"]*"|'[^']*')*>|\{[^{}]*\}/g;

/**
 * A source as Markdown has to be given it, for readers to see what its author wrote: Markdown was made for a language
 * with blanks between words and half-width marks. What is parsed has signs in it (`signs.ts`) that `restoreTree` or the
 * plugin of the renderer takes out again. A text that has such signs itself is left as it is.
 */
export function readAsTyped(source: string, format: BodyFormat): EditedSource {
  if (hasSigns(source)) return editSource(source, []);
  const text = textOfBody({ text: source });
  const blocks = new BlockEdits(format === 'md');
  const edits: SourceEdit[] = [];
  let start = source.length - text.length;
  for (const line of text.split('\n')) {
    if (blocks.read(line, start)) append(edits, inlineEdits(line, start));
    start += line.length + 1;
  }
  const all = [...blocks.edits, ...edits];
  return editSource(source, format === 'mdx' ? outsideCode(source, all) : all);
}

/** The edits that change no code. */
function outsideCode(source: string, edits: readonly SourceEdit[]): SourceEdit[] {
  const ranges = [...source.matchAll(code)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  let at = 0;
  return edits
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start }) => {
      while ((ranges[at]?.end ?? Infinity) <= start) at += 1;
      return start <= (ranges[at]?.start ?? Infinity);
    });
}
