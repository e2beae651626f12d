import { stringify } from 'csv-stringify/sync';
import { flatCell, type Sheet } from './table.ts';

/**
 * A table as CSV (RFC 4180), with a byte order mark: without it Excel reads UTF-8 as the machine's old encoding.
 * A cell that a spreadsheet would run as a formula gets an apostrophe
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function csvOf({ columns, rows }: Sheet): string {
  return stringify([columns.map(({ name }) => name), ...rows.map((row) => row.map(flatCell))], {
    bom: true,
    escape_formulas: true,
    // The library sees a line break only in the delimiter's own form.
    quoted_match: /[\r\n]/,
    record_delimiter: 'windows',
  });
}
