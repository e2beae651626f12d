import type { MdastNode } from 'satteri';
import type { Body } from '../../model/body/body.ts';
import { locationInBody } from '../../model/body/location-in-body.ts';
import { writtenOfNode } from '../../model/body/written-of-node.ts';
import { makeDiagnostic, type Diagnostic } from '../../model/diagnostic.ts';
import type { NodeRule } from '../content-rule.ts';

type Table = Extract<MdastNode, { type: 'table' }>;

/**
 * What Markdown loses of a table, or takes into it: cells beyond those of the first row are dropped, and a line of text
 * right below becomes a row (https://github.github.com/gfm/#tables-extension-).
 */
export const tablesInText: NodeRule = (node, { localized: { body } }) => {
  if (node.type === 'table') return [...lostCells(node, body), ...rowsOfText(node, body)];
  return node.type === 'paragraph' ? tableNotRead(node, body) : [];
};

function lostCells(table: Table, body: Body): Diagnostic[] {
  const columns = table.children[0]?.children.length ?? 0;
  return table.children.flatMap((row) => {
    const start = row.position?.start.offset ?? 0;
    const cells = cellsOf(lineAt(body.text, start));
    const surplus = cells.slice(columns).find(({ text }) => text !== '');
    if (!surplus) return [];
    const values = { cells: cells.length, columns, text: surplus.text };
    return [makeDiagnostic('surplus-cell', locationInBody(body)(start + surplus.at), { values })];
  });
}

function rowsOfText(table: Table, body: Body): Diagnostic[] {
  const row = table.children
    .slice(1)
    .find(({ position }) => !/(?<!\\)\|/.test(lineAt(body.text, position?.start.offset ?? 0)));
  const start = row?.position?.start.offset;
  if (start === undefined) return [];
  const edit = { file: body.file, start, end: start, text: '\n' };
  // In a quote or a list an empty line needs the margin of the others.
  const isAtMargin = start === 0 || body.text[start - 1] === '\n';
  return [makeDiagnostic('text-in-table', locationInBody(body)(start), { ...(isAtMargin && { edit }) })];
}

/** A paragraph with the line of hyphens of a table: the row above has another number of cells. */
function tableNotRead(node: MdastNode, body: Body): Diagnostic[] {
  const { text, locationOf } = writtenOfNode(node, body);
  const lines = text.split('\n');
  const at = lines.findIndex(
    (line, index) => index > 0 && /^[\s>]*\|?[\s:|-]*-[\s:|-]*$/.test(line) && line.includes('|'),
  );
  if (at === -1) {
    const isTable = lines.length > 1 && lines.every((line) => /^[\s>]*\|.*\|\s*$/.test(line));
    return isTable ? [makeDiagnostic('table-without-line', locationOf(0))] : [];
  }
  const head = lines[at - 1] ?? '';
  if (!head.includes('|')) return [];
  const offset = lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0);
  const values = { cells: cellsOf(head).length, columns: cellsOf(lines[at] ?? '').length };
  return [makeDiagnostic('table-not-read', locationOf(offset), { values })];
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end);
}

/** The cells of a row, and where each begins in it. An upright stroke with a backslash divides nothing. */
function cellsOf(row: string): { at: number; text: string }[] {
  const cells: { at: number; text: string }[] = [];
  const at = /^[\s>]*\|?/.exec(row)?.[0].length ?? 0;
  for (const { 0: written, index } of row.slice(at).matchAll(/(?:\\.|[^|\\])*(?:\||$)/g)) {
    const text = written.replace(/\|$/, '');
    const isLast = !written.endsWith('|');
    if (!isLast || text.trim() !== '') {
      const blanks = text.length - text.trimStart().length;
      cells.push({ at: at + index + blanks, text: text.trim() });
    }
    if (isLast) break;
  }
  return cells;
}
