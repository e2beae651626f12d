import { makeDiagnostic, startOf, type SourceLocation, type Diagnostic } from '../../diagnostic.ts';
import { parentCode, type Class, type Tree } from '../classification.ts';
import type { Sheet } from './sheet.ts';

/** Classes as the official annex lists them, each with its place in it. */
export interface Annex {
  classes: { entry: Class; place: SourceLocation }[];
  diagnostics: Diagnostic[];
}

type Column = 'code' | 'zh' | 'en' | 'parent';

/** How the annexes name their columns. */
const columnNames: Readonly<Record<Column, readonly string[]>> = {
  code: ['代碼', '分類代碼', 'code'],
  zh: ['名稱', '分類名稱', '中文名稱', 'zh'],
  en: ['英文名稱', 'en'],
  parent: ['上層', '上層代碼', 'parent'],
};

const treeNames: Readonly<Record<Tree, string>> = { theme: '主題', cake: '施政', service: '服務' };

/** Titles and notes may stand above the table; this many rows are searched for its headings. */
const mostRowsAbove = 30;

/** Reads the classes of a tree out of the sheets of an annex. */
export function readAnnex(file: string, sheets: readonly Sheet[], tree: Tree): Annex {
  const tables = sheets.flatMap((sheet) => {
    const heading = findHeading(sheet);
    return heading ? [{ sheet, ...heading }] : [];
  });
  const named = tables.filter(({ sheet }) => sheet.name.includes(treeNames[tree]));
  const candidates = named.length > 0 ? named : tables;
  const [table] = candidates;
  if (!table) {
    const expected = `${columnNames.code.join(' / ')} + ${columnNames.zh.join(' / ')}`;
    return { classes: [], diagnostics: [makeDiagnostic('annex-without-table', startOf(file), { expected })] };
  }
  if (candidates.length > 1) {
    const values = { sheets: candidates.map(({ sheet }) => sheet.name).join('、'), wanted: treeNames[tree] };
    return { classes: [], diagnostics: [makeDiagnostic('annex-with-two-tables', startOf(file), { values })] };
  }
  return readTable(file, table.sheet, table.index, table.columns);
}

type Columns = Partial<Record<Column, number>> & { code: number; zh: number };

function findHeading(sheet: Sheet): { index: number; columns: Columns } | undefined {
  for (const [index, { cells }] of sheet.rows.slice(0, mostRowsAbove).entries()) {
    const headings = cells.map((cell) => cell.normalize('NFKC').replace(/\s/g, '').toLowerCase());
    const at = (column: Column): number =>
      headings.findIndex((heading) => columnNames[column].includes(heading));
    if (at('code') === -1 || at('zh') === -1) continue;
    return { index, columns: { code: at('code'), zh: at('zh'), en: at('en'), parent: at('parent') } };
  }
  return undefined;
}

function readTable(file: string, { rows }: Sheet, heading: number, columns: Columns): Annex {
  const annex: Annex = { classes: [], diagnostics: [] };
  for (const { line, cells } of rows.slice(heading + 1)) {
    const cell = (column: Column): string => cells[columns[column] ?? -1]?.trim() ?? '';
    const place = { file, line, column: columns.code + 1 };
    const written = cell('code');
    if (cells.every((text) => text.trim() === '')) continue;
    if (written === '') {
      const text = cells.filter((other) => other.trim() !== '').join(' ');
      annex.diagnostics.push(makeDiagnostic('annex-row-skipped', place, { values: { text } }));
      continue;
    }
    const code = written.normalize('NFKC').replace(/\s/g, '').toUpperCase();
    if (written.normalize('NFKC') !== written) {
      annex.diagnostics.push(makeDiagnostic('full-width-converted', place, { values: { written, code } }));
    }
    if (cell('zh') === '') {
      annex.diagnostics.push(makeDiagnostic('annex-row-without-name', place, { values: { code } }));
      continue;
    }
    const parent = cell('parent').normalize('NFKC').toUpperCase();
    const en = cell('en');
    annex.classes.push({
      entry: {
        code,
        parent: parent === '' ? parentCode(code) : parent,
        zh: cell('zh'),
        ...(en === '' ? {} : { en }),
      },
      place,
    });
  }
  return annex;
}
