import { CsvError, parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ItemOf } from '../../model/item.ts';
import type { Site } from '../../model/site.ts';

const rows = z.array(
  z.looseObject({ no: z.string(), measure: z.string(), department: z.string(), period: z.string() }),
);

/** The rows of a plan's print, each on one line; undefined when the site has no such table with these columns. */
export function printedRows({ items, folder }: Site, file: string): string[] | undefined {
  const attachment = items.flatMap(({ attachments }) => attachments).find((entry) => entry.file === file);
  if (!attachment) return undefined;
  const parsed = rows.safeParse(readTable(readFileSync(join(folder, file))));
  return parsed.data?.map(({ no, measure, department, period }) => line(no, measure, department, period));
}

/** The rows of a file by the names of their columns; undefined when it is no table. */
function readTable(bytes: Uint8Array): unknown {
  try {
    return parse(bytes, { columns: true, bom: true });
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}

/** The measures of a plan as its print would have them, each on one line. */
export function rowsOf(
  { original: { data } }: ItemOf<'plans'>,
  { departments, defaultLocale }: Site,
  allDepartments: string,
): string[] {
  const departmentName = (id: string | undefined): string =>
    departments.find((department) => department.id === id)?.name[defaultLocale] ?? '';
  const periodName = (id: string | undefined): string =>
    data.periods.find((period) => period.id === id)?.name ?? '';
  return data.measures.map((measure) =>
    line(
      measure.id,
      measure.text,
      measure.allDepartments ? allDepartments : departmentName(measure.department),
      periodName(measure.period),
    ),
  );
}

function line(...cells: readonly string[]): string {
  return cells.join(' / ');
}
