/** A table as a spreadsheet program shows it. */
export interface Sheet {
  name: string;
  rows: SheetRow[];
}

export interface SheetRow {
  /** Where the row stands in the sheet or the file, from 1. */
  line: number;
  cells: string[];
}

/** Thrown when a file is no table that can be read; the message says why. */
export class SheetError extends Error {}
