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
  try {
    return readNamed(name, bytesOf(path));
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    const { values } = error;
    return {
      sheets: [],
      diagnostics: [makeDiagnostic('annex-unreadable', startOf(name), { values, expected: '.ods | .csv' })],
    };
  }
}

function bytesOf(path: string): Uint8Array {
  if (!existsSync(path)) throw new SheetError('missing');
  if (!statSync(path).isFile()) throw new SheetError('format');
  if (statSync(path).size > largestFile) throw new SheetError('too-large');
  const bytes = readBytes(dirname(path), basename(path));
  if (!bytes) throw new SheetError('denied');
  return bytes;
}

function readNamed(name: string, bytes: Uint8Array): { sheets: Sheet[]; diagnostics: Diagnostic[] } {
  if (/\.ods$/i.test(name)) return { sheets: readOds(bytes), diagnostics: [] };
  if (!/\.csv$/i.test(name)) throw new SheetError('format');
  // Byte order marks and Windows line ends are what spreadsheets write; only errors matter here.
  const { source, diagnostics } = readText(name, bytes);
  return source ? { sheets: [readCsv(name, source.text)], diagnostics: [] } : { sheets: [], diagnostics };
}
