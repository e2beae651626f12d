import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { validate } from '../../fields/validate.ts';
import { registryFiles } from '../../load/load-registries.ts';
import { readYaml } from '../../load/read-source.ts';
import { makeProblem, startOf, type Problem } from '../../problem.ts';
import { classificationSchema, type ClassificationTable, type Tree } from '../classification.ts';
import { formatTable, mergeTable, type MergedTable } from './merge-table.ts';
import { readAnnex } from './read-annex.ts';
import { readSheets } from './read-sheets.ts';

/** What became of an import. With an error among the problems, nothing was written. */
export interface Import {
  merged?: MergedTable;
  problems: Problem[];
}

/** Reads the official annex of a tree into the content folder's table. Paths are absolute. */
export function importClassification(tree: Tree, annexPath: string, content: string): Import {
  const name = basename(annexPath);
  const file = registryFiles[tree];
  const read = readSheets(annexPath);
  const existing = readExisting(content, file);
  const problems = [...read.problems, ...existing.problems];
  if (problems.some(({ severity }) => severity === 'error')) return { problems };
  const merged = mergeTable(readAnnex(name, read.sheets, tree), existing.table, file, name);
  problems.push(...merged.problems);
  if (problems.some(({ severity }) => severity === 'error')) return { problems };
  // Written beside and moved over, so that a full disk leaves the old table as it was.
  const target = join(content, file);
  const beside = `${target}.new`;
  writeFileSync(beside, formatTable(merged.table));
  renameSync(beside, target);
  return { merged, problems };
}

/** The table that is there. A broken one stops the import: its local classes would be lost. */
function readExisting(content: string, file: string): { table?: ClassificationTable; problems: Problem[] } {
  if (!existsSync(dirname(join(content, file)))) {
    return { problems: [makeProblem('missing-content-folder', startOf('.'), { expected: dirname(file) })] };
  }
  if (!existsSync(join(content, file))) return { problems: [] };
  const { source, problems } = readYaml(content, file);
  if (!source) return { problems };
  const { data, problems: faults } = validate(classificationSchema, source);
  return data ? { table: data, problems: [] } : { problems: faults };
}
