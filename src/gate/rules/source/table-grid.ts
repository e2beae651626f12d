import type { Element } from 'domhandler';
import type { SourcePage } from '../../source/source-page.ts';
import { closest, elementsIn, parentOf } from '../../source/walk.ts';

/** A table with its own cells; those of a table inside it belong to that one. */
export interface TableGrid {
  table: Element;
  rows: readonly (readonly Element[])[];
  cells: readonly Element[];
  /** How many columns each row fills, with cells that reach over several columns or down from rows above. */
  widths: readonly number[];
}

/** The tables of a page that are read as tables. */
export function tablesOf(page: SourcePage): TableGrid[] {
  return page
    .withTag('table')
    .filter((table) => page.isExposed(table) && !['presentation', 'none'].includes(table.attribs.role ?? ''))
    .map(gridOf);
}

function gridOf(table: Element): TableGrid {
  const own = elementsIn(table).filter(({ name }) => name === 'tr' || name === 'td' || name === 'th');
  const rows = own
    .filter((row) => row.name === 'tr' && closest(row, 'table') === table)
    .map((row) => own.filter((cell) => cell.name !== 'tr' && parentOf(cell) === row));
  return { table, rows, cells: rows.flat(), widths: widthsOf(rows) };
}

/** Cells that reach further than this down or across are mistakes. */
const widest = 1000;

function widthsOf(rows: TableGrid['rows']): number[] {
  /** How many more rows each column is taken by a cell from above. */
  let taken: number[] = [];
  return rows.map((cells) => {
    const next = taken.map((rest) => Math.max(0, rest - 1));
    let column = 0;
    for (const cell of cells) {
      while ((taken[column] ?? 0) > 0) column += 1;
      const across = span(cell.attribs.colspan);
      const down = span(cell.attribs.rowspan);
      while (next.length < column) next.push(0);
      for (let place = 0; place < across; place += 1) next[column + place] = down - 1;
      column += across;
    }
    while ((taken[column] ?? 0) > 0) column += 1;
    const width = Math.max(column, taken.findLastIndex((rest) => rest > 0) + 1);
    taken = next;
    return width;
  });
}

function span(value: string | undefined): number {
  const count = Number.parseInt(value ?? '1', 10);
  return count > 0 ? Math.min(count, widest) : 1;
}
