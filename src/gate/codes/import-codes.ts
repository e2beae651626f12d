import { levelOfCriterion } from '../criteria.ts';
import type { Code, Edition } from './codes.ts';

/** A row of a table, as the texts a person sees. */
export interface CodeRow {
  line: number;
  cells: readonly string[];
}

/** What an import of the official list makes of the codes. */
export interface ImportedCodes {
  codes: Code[];
  added: readonly string[];
  /** Codes of the edition that the official list does not have. */
  dropped: readonly string[];
}

/** Thrown when a table is no list of codes; the message says why, in both languages. */
export class CodeListError extends Error {}

const codePattern = /^(?:HM|CS|ME|GN|AR|SC|FA|XX)([123])(\d)(\d)(\d{2})\d{2}[CE]$/;

/**
 * Takes the official list of an edition: a table with a code in one cell of a row and its name in the longest other
 * one. Codes that are known are confirmed, new ones are added, and those the list does not have leave the edition.
 */
export function importCodes(
  known: readonly Code[],
  rows: readonly CodeRow[],
  edition: Edition,
  source: string,
): ImportedCodes {
  const official = readRows(rows, source);
  const before = new Map(known.map((code) => [code.code, code]));
  const confirmed = known.flatMap((code): Code[] => {
    const name = official.get(code.code);
    const unconfirmed = code.unconfirmed.filter((other) => other !== edition);
    const editions = code.editions.filter((other) => other !== edition);
    if (name !== undefined) return [{ ...code, name, editions: [...editions, edition].sort(), unconfirmed }];
    return editions.length > 0 ? [{ ...code, editions, unconfirmed }] : [];
  });
  const fresh = [...official].filter(([code]) => !before.has(code));
  return {
    codes: [...confirmed, ...fresh.map(([code, name]) => newCode(code, name, edition, source))],
    added: fresh.map(([code]) => code),
    dropped: known
      .filter(({ code, editions }) => editions.includes(edition) && !official.has(code))
      .map(({ code }) => code),
  };
}

function readRows(rows: readonly CodeRow[], source: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const { line, cells } of rows) {
    const texts = cells.map((cell) => cell.normalize('NFKC').trim());
    const code = texts.find((text) => codePattern.test(text));
    if (code === undefined) continue;
    const name = texts.filter((text) => text !== code).sort((a, b) => b.length - a.length)[0] ?? '';
    const place = `${source}:${String(line)}`;
    if (name === '') throw new CodeListError(`${place}: ${code} 沒有名稱。 ${code} has no name.`);
    if (names.has(code)) throw new CodeListError(`${place}: ${code} 重複。 ${code} stands there twice.`);
    if (levelOfCriterion(criterionOf(code)) === undefined) {
      throw new CodeListError(`${place}: ${code} 沒有對應的成功準則。 ${code} is of no success criterion.`);
    }
    names.set(code, name);
  }
  // A table of something else would drop every code there is.
  if (names.size === 0) {
    throw new CodeListError(`${source}: 找不到檢測碼。 There is no code in this table.`);
  }
  return names;
}

function criterionOf(code: string): string {
  const [, , principle = '', guideline = '', criterion = ''] = codePattern.exec(code) ?? [];
  return [principle, guideline, String(Number(criterion))].join('.');
}

function newCode(code: string, name: string, edition: Edition, source: string): Code {
  const criterion = criterionOf(code);
  const level = levelOfCriterion(criterion) ?? 'A';
  return { code, criterion, level, name, editions: [edition], unconfirmed: [], source };
}
