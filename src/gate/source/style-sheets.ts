import type { Element } from 'domhandler';
import postcss, { CssSyntaxError, type Root } from 'postcss';
import type { Finding } from '../finding.ts';
import type { StyleSheet } from './source-page.ts';
import { readFailureAt } from './read-failures.ts';

/** A style sheet larger than this is not parsed: the time of a run is bounded. */
const largest = 4_000_000;

/** The marks of an HTML comment, which CSS skips between rules (https://drafts.csswg.org/css-syntax/#CDO-token-diagram). */
const commentMarks = /(?<![^\s;{}])(?:<!--|-->)/g;

/** A parsed style sheet, or what keeps it from being one. */
export type ParsedSheet = { root: Root } | { line: number; reason: string };

/** Parses the text of a style sheet. */
export function parseSheet(text: string): ParsedSheet {
  if (text.length > largest) return { line: 1, reason: `${String(text.length)} characters` };
  try {
    return { root: postcss.parse(text.replace(commentMarks, '')) };
  } catch (error) {
    if (error instanceof CssSyntaxError) return { line: error.line ?? 1, reason: error.reason };
    return { line: 1, reason: String(error) };
  }
}

/** What the style sheets of a page need to know of it. */
export interface SheetHolder {
  path: string;
  elements: readonly Element[];
  resolve: (address: string) => string | undefined;
  /** A file of the site as a style sheet; undefined where there is none. */
  sheetFile: (path: string) => ParsedSheet | undefined;
}

/** The style sheets of a page in the order of the document, and those that are broken. */
export function styleSheetsOf(holder: SheetHolder): { sheets: StyleSheet[]; broken: Finding[] } {
  const sheets: StyleSheet[] = [];
  const broken: Finding[] = [];
  const take = (from: StyleSheet['from'], path: string, owner: Element, parsed: ParsedSheet): void => {
    if ('root' in parsed) sheets.push({ from, path, owner, root: parsed.root });
    else broken.push(readFailureAt('broken-style-sheet', holder.path, { path, ...parsed }));
  };
  for (const element of holder.elements) {
    const { name, attribs, children } = element;
    if (name === 'style') {
      const text = children.map((node) => ('data' in node ? node.data : '')).join('');
      take('element', holder.path, element, parseSheet(text));
    }
    if (name === 'link' && (attribs.rel ?? '').toLowerCase().split(/\s+/).includes('stylesheet')) {
      const path = holder.resolve(attribs.href ?? '');
      const parsed = path === undefined ? undefined : holder.sheetFile(path);
      if (path !== undefined && parsed) take('link', path, element, parsed);
    }
    // A broken attribute is dropped by browsers, and the validator names it.
    const inline = attribs.style ? parseSheet(`x{${attribs.style}}`) : undefined;
    if (inline && 'root' in inline) take('attribute', holder.path, element, inline);
  }
  return { sheets, broken };
}
