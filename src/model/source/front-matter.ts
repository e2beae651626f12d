import { makeDiagnostic, startOf, type Diagnostic } from '../diagnostic.ts';
import type { TextSource } from './read-text.ts';

/** A content file cut at its front matter. Lines count from 1 in the whole file. */
export interface SplitSource {
  frontMatter: string;
  frontMatterLine: number;
  /** The whole text, so that a Markdown parser that reads front matter itself gives true positions. */
  text: string;
}

/** Cuts off the `---` block at the top; its absence is a diagnostic, since every item has facts. */
export function splitFrontMatter({ file, text }: TextSource): {
  split?: SplitSource;
  diagnostics: Diagnostic[];
} {
  if (text.trim() === '') {
    return { diagnostics: [makeDiagnostic('empty-text', startOf(file), { values: { file } })] };
  }
  const open = /^---[ \t]*\n/.test(text);
  const match = /^---[ \t]*\n((?:[^]*?\n)??)---[ \t]*(?:\n|$)/.exec(text);
  const frontMatter = match?.[1] ?? '';
  const end = open
    ? endOfFields(text.split('\n'), match ? frontMatter.split('\n').length : undefined)
    : undefined;
  if (end !== undefined) {
    const location = { file, line: end, column: 1 };
    return { diagnostics: [makeDiagnostic('unclosed-front-matter', location, { expected: '---' })] };
  }
  if (!match || frontMatter.trim() === '') {
    return { diagnostics: [makeDiagnostic('missing-front-matter', startOf(file), { expected: '---' })] };
  }
  return { split: { frontMatter, frontMatterLine: 2, text }, diagnostics: [] };
}

/** A line at the margin that YAML can read in a list of fields: a field, a comment, an entry, a bracket. */
const yamlLine = /^(?:#|- |-$|["'[\]{}]|[\w-]+\s*[:：])/;

/**
 * The line, from 1, before which the closing `---` is missing: where words begin after the fields. A rule between
 * paragraphs looks like the closing line; words at the margin before it tell that it is none. `closedAfter` is how many
 * lines there are before that line; undefined where there is none at all.
 */
function endOfFields(lines: readonly string[], closedAfter: number | undefined): number | undefined {
  const isWords = (line: string): boolean =>
    /^\S/.test(line) && (!yamlLine.test(line) || (closedAfter === undefined && /^##+ /.test(line)));
  const at = lines.findIndex(
    (line, index) =>
      index > 1 && index < (closedAfter ?? lines.length) && lines[index - 1]?.trim() === '' && isWords(line),
  );
  if (at !== -1) return at;
  if (closedAfter !== undefined) return undefined;
  const first = lines.findIndex((line, index) => index > 0 && (line.trim() === '' || isWords(line)));
  return first === -1 ? lines.length : first + 1;
}
