import type { Element } from 'domhandler';
import type { SourcePage } from '../../source/source-page.ts';
import { closest, elementsIn } from '../../source/walk.ts';
import { seenElements } from './seen.ts';

/** A table of data: it has header cells, and its role is not taken away. */
export interface DataTable {
  table: Element;
  headers: readonly Element[];
  cells: readonly Element[];
}

/** The tables of data that the official checker tests; cells of a table inside belong to that one. */
export function dataTables(page: SourcePage): DataTable[] {
  return seenElements(page, 'table').flatMap((table) => {
    if (['presentation', 'none'].includes(table.attribs.role ?? '')) return [];
    const own = elementsIn(table).filter((cell) => closest(cell, 'table') === table);
    const headers = own.filter(({ name }) => name === 'th');
    return headers.length > 0 ? [{ table, headers, cells: own.filter(({ name }) => name === 'td') }] : [];
  });
}

/** Whether header cells stand over or beside header cells, so that one scope each no longer says enough. */
export function isComplex({ headers }: DataTable): boolean {
  return headers.some(
    ({ attribs }) =>
      (Number(attribs.colspan ?? 1) > 1 && attribs.scope !== 'colgroup') ||
      (Number(attribs.rowspan ?? 1) > 1 && attribs.scope === undefined),
  );
}

/** Whether its data cells name their headers. */
export function usesHeaders({ cells }: DataTable): boolean {
  return cells.some(({ attribs }) => attribs.headers?.trim());
}
