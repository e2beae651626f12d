import { makeDiagnostic, startOf, type SourceLocation, type Diagnostic } from '../../diagnostic.ts';
import { checkClassification, isLocalCode, type Class, type ClassificationTable } from '../classification.ts';
import type { Annex } from './read-annex.ts';

/** A table made of the official annex and what the office had added to its own. */
export interface MergedTable {
  table: ClassificationTable;
  /** Official codes that are new, that have another name or parent, and that are gone. */
  added: Class[];
  changed: { before: Class; after: Class }[];
  dropped: Class[];
  diagnostics: Diagnostic[];
}

/** Puts the annex in the place of the official classes; local classes and unofficial translations stay. */
export function mergeTable(
  annex: Annex,
  existing: ClassificationTable | undefined,
  file: string,
  source: string,
): MergedTable {
  const old = existing?.classes ?? [];
  const before = new Map(old.filter(({ code }) => !isLocalCode(code)).map((entry) => [entry.code, entry]));
  const official = annex.classes.map(({ entry, place }) => {
    const gloss = before.get(entry.code)?.gloss;
    return { entry: gloss ? { ...entry, gloss } : entry, place };
  });
  const local = old.filter(({ code }) => isLocalCode(code)).map((entry) => ({ entry, place: startOf(file) }));
  const rows: { entry: Class; place: SourceLocation }[] = [...official, ...local];
  const table = { complete: true, source, classes: rows.map(({ entry }) => entry) };
  const codes = new Set(official.map(({ entry }) => entry.code));
  const locationOf = ([, index]: readonly (string | number)[]): SourceLocation =>
    rows[Number(index)]?.place ?? startOf(file);
  const isEmpty = official.length === 0 && annex.diagnostics.every(({ severity }) => severity !== 'error');
  return {
    table,
    added: official.map(({ entry }) => entry).filter(({ code }) => !before.has(code)),
    changed: official.flatMap(({ entry: after }) => {
      const earlier = before.get(after.code);
      const isSame =
        !earlier || (earlier.zh === after.zh && earlier.en === after.en && earlier.parent === after.parent);
      return isSame ? [] : [{ before: earlier, after }];
    }),
    dropped: [...before.values()].filter(({ code }) => !codes.has(code)),
    diagnostics: [
      ...annex.diagnostics,
      // A heading without rows would drop every class there is.
      ...(isEmpty ? [makeDiagnostic('annex-without-table', startOf(source))] : []),
      ...checkClassification(table, { locationOf }),
    ],
  };
}

/** The table as a file: one class on one line, so that a change of one is a change of one line. */
export function formatTable({ complete, source, classes }: ClassificationTable): string {
  const rows = classes.map((entry) => `    ${oneLine(entry)}`);
  return `{\n  "complete": ${String(complete)},\n  "source": ${JSON.stringify(source)},\n  "classes": [\n${rows.join(',\n')}\n  ]\n}\n`;
}

function oneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).map(([name, inner]) => `${JSON.stringify(name)}: ${oneLine(inner)}`);
  return `{${pairs.join(', ')}}`;
}
