import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { validate } from '../../fields/validate.ts';
import { registryFiles } from '../../load/load-registries.ts';
import { readYaml } from '../../load/read-source.ts';
import { makeDiagnostic, startOf, type Diagnostic } from '../../diagnostic.ts';
import { classificationSchema, type ClassificationTable, type Tree } from '../classification.ts';
import { formatTable, mergeTable, type MergedTable } from './merge-table.ts';
import { readAnnex } from './read-annex.ts';
import { readSheets } from './read-sheets.ts';
import { append } from '../../../shared/append.ts';

/** What became of an import. With an error among the diagnostics, nothing was written. */
export interface Import {
  merged?: MergedTable;
  diagnostics: Diagnostic[];
}

/** Reads the official annex of a tree into the content folder's table. Paths are absolute. */
export function importClassification(tree: Tree, annexPath: string, content: string): Import {
  const name = basename(annexPath);
  const file = registryFiles[tree];
  const read = readSheets(annexPath);
  const existing = readExisting(content, file);
  const diagnostics = [...read.diagnostics, ...existing.diagnostics];
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics };
  const merged = mergeTable(readAnnex(name, read.sheets, tree), existing.table, file, name);
  append(diagnostics, merged.diagnostics);
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics };
  // Written beside and moved over, so that a full disk leaves the old table as it was.
  const target = join(content, file);
  const beside = `${target}.new`;
  writeFileSync(beside, formatTable(merged.table));
  renameSync(beside, target);
  return { merged, diagnostics };
}

/** The table that is there. A broken one stops the import: its local classes would be lost. */
function readExisting(
  content: string,
  file: string,
): { table?: ClassificationTable; diagnostics: Diagnostic[] } {
  if (!existsSync(dirname(join(content, file)))) {
    return {
      diagnostics: [makeDiagnostic('missing-content-folder', startOf('.'), { expected: dirname(file) })],
    };
  }
  if (!existsSync(join(content, file))) return { diagnostics: [] };
  const { source, diagnostics } = readYaml(content, file);
  if (!source) return { diagnostics };
  const { data, diagnostics: invalid } = validate(classificationSchema, source);
  return data ? { table: data, diagnostics: [] } : { diagnostics: invalid };
}
