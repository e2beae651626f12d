import { existsSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { largestFile, readBytes } from '../../load/list-files.ts';
import { makeDiagnostic, startOf, type Diagnostic } from '../../diagnostic.ts';
import { readText } from '../../source/read-text.ts';
import { readCsv } from './read-csv.ts';
import { readOds } from './read-ods.ts';
import { SheetError, type Sheet } from './sheet.ts';

/** Reads the tables of an official list, .ods or .csv; what stands in the way is a diagnostic of the file. */
export function readSheets(path: string): { sheets: Sheet[]; diagnostics: Diagnostic[] } {
  const name = basename(path);
  const unreadable = (reason: string) => ({
    sheets: [],
    diagnostics: [
      makeDiagnostic('annex-unreadable', startOf(name), { values: { reason }, expected: '.ods | .csv' }),
    ],
  });
  if (!existsSync(path)) return unreadable('ENOENT');
  if (!statSync(path).isFile() || statSync(path).size > largestFile) return unreadable('> 10 MB');
  const bytes = readBytes(dirname(path), name);
  if (!bytes) return unreadable('EACCES');
  try {
    if (/\.ods$/i.test(name)) return { sheets: readOds(bytes), diagnostics: [] };
    if (!/\.csv$/i.test(name)) return unreadable(name);
    // Byte order marks and Windows line ends are what spreadsheets write; only errors matter here.
    const { source, diagnostics } = readText(name, bytes);
    return source ? { sheets: [readCsv(name, source.text)], diagnostics: [] } : { sheets: [], diagnostics };
  } catch (error) {
    if (error instanceof SheetError) return unreadable(error.message);
    throw error;
  }
}
