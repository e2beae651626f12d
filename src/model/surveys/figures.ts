import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { listChoices } from '../list-choices.ts';

/** The figures of a survey: a share in per cent for each question and year; none where it was not asked. */
export interface Figures {
  years: string[];
  rows: { id: string; values: (number | undefined)[] }[];
}

/** A location in the file where something else was expected. */
export interface FigureError {
  line: number;
  written: string;
  expected: string;
}

/** A file with more errors than these holds something else, and each of millions of cells may be one. */
const mostErrors = 100;

/** Reads figures from CSV: `question,2025,2026`, then a row for each question. */
export function readFigures(
  csv: string,
  questions: readonly string[],
): { figures: Figures; errors: FigureError[] } {
  const sheet = readSheet(csv);
  if (!sheet) {
    return { figures: { years: [], rows: [] }, errors: [{ line: 1, written: csv, expected: 'CSV' }] };
  }
  const [head = [], ...body] = sheet;
  const years = head.slice(1);
  const errors: FigureError[] = [];
  const expect = (holds: boolean, line: number, written: string, expected: string): void => {
    if (!holds && errors.length < mostErrors) errors.push({ line, written, expected });
  };
  const asked = new Set(questions);
  const allQuestions = listChoices(questions);
  const allYears = years.join(',');
  const seen = new Set<string>();
  const isYearList = years.length > 0 && years.every((year) => /^\d{4}$/.test(year));
  expect(head[0] === 'question' && isYearList, 1, head.join(','), 'question,2025,2026');
  const isAscending = years.every((year, index) => index === 0 || year > (years[index - 1] ?? ''));
  expect(!isYearList || isAscending, 1, head.join(','), '2025 < 2026 < …');
  const rows = body.map(([id = '', ...cells], index) => {
    const line = index + 2;
    expect(asked.has(id) && !seen.has(id), line, id, allQuestions);
    seen.add(id);
    expect(cells.length === years.length, line, cells.join(','), allYears);
    for (const cell of cells) expect(cell === '' || isShare(cell), line, cell, '0–100');
    return { id, values: cells.map((cell) => (isShare(cell) ? Number(cell) : undefined)) };
  });
  const missing = questions.filter((id) => !seen.has(id));
  expect(missing.length === 0, rows.length + 1, '', listChoices(missing));
  return { figures: { years, rows }, errors };
}

/** The cells of a file; undefined when it is no CSV. */
function readSheet(csv: string): string[][] | undefined {
  try {
    const parsed: unknown = parse(csv, { bom: true, trim: true, relax_column_count: true });
    return z.array(z.array(z.string())).parse(parsed);
  } catch {
    return undefined;
  }
}

function isShare(written: string): boolean {
  return /^\d{1,3}(\.\d{1,2})?$/.test(written) && Number(written) <= 100;
}
