import type { Sheet } from './table.ts';

/** A table as JSON: a list of objects, lists kept as lists. */
export function jsonOf({ columns, rows }: Sheet): string {
  const objects = rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index]])));
  return `${JSON.stringify(objects, null, 2)}\n`;
}
