import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { SheetError, type Sheet } from './sheet.ts';

const recordsSchema = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }),
);

/** Reads comma- or tab-separated values. */
export function readCsv(name: string, text: string): Sheet {
  try {
    const records: unknown = parse(text, {
      delimiter: /^[^\n]*\t/.test(text) ? '\t' : ',',
      info: true,
      relax_column_count: true,
      max_record_size: 100_000,
    });
    const rows = recordsSchema
      .parse(records)
      .map(({ record, info }) => ({ line: info.lines, cells: record }));
    return { name, rows };
  } catch (error) {
    if (error instanceof CsvError) throw new SheetError('table');
    throw error;
  }
}
