import { z } from 'zod';
import { makeProblem, type Problem } from '../problem.ts';
import type { YamlSource } from '../source/yaml-source.ts';

/** The three ways the government portal classifies information. */
export const trees = ['theme', 'cake', 'service'] as const;
export type Tree = (typeof trees)[number];

/**
 * An official code has three characters: X00 a top class, XY0 a second, XYZ a third level.
 * A class of the office's own, where no source gives the official one, says so in its code.
 */
export const officialCode = /^[1-9A-Z][0-9A-Z]{2}$/;
const localCode = /^local-[a-z0-9]+(-[a-z0-9]+)*$/;

/** `content/classification/{theme,cake,service}.json`. */
export const classificationSchema = z.strictObject({
  complete: z.boolean().describe('是否為完整的官方代碼表。 | Whether the whole official table is here.'),
  source: z.string().min(1).describe('代碼表出處。 | Where the table comes from.'),
  classes: z.array(
    z.strictObject({
      code: z.string(),
      parent: z.string().nullable(),
      zh: z.string().min(1).describe('名稱。 | Chinese name.'),
      en: z.string().min(1).optional().describe('官方英文名稱。 | Official English name.'),
      gloss: z
        .record(z.string(), z.string().min(1))
        .optional()
        .describe('非官方譯名，依語言。 | Unofficial translations by language.'),
      source: z.string().min(1).optional(),
    }),
  ),
});

export type ClassificationTable = z.output<typeof classificationSchema>;
export type Class = ClassificationTable['classes'][number];

/** Whether a code is the office's own and not one of the official table. */
export function isLocalCode(code: string): boolean {
  return localCode.test(code);
}

/** Checks what a schema cannot: format, parents, levels and duplicates. */
export function checkClassification(table: ClassificationTable, source: YamlSource): Problem[] {
  const codes = new Set(table.classes.map((entry) => entry.code));
  const seen = new Set<string>();
  return table.classes.flatMap((entry, index) => {
    const place = source.placeOf(['classes', index, 'code']);
    const values = { code: entry.code, parent: String(entry.parent) };
    const half = entry.code.normalize('NFKC');
    if (half !== entry.code) return [makeProblem('full-width-code', place, { values, suggestion: half })];
    if (seen.has(entry.code)) return [makeProblem('duplicate-class', place, { values })];
    seen.add(entry.code);
    if (isLocalCode(entry.code)) return [];
    if (!officialCode.test(entry.code)) {
      return [makeProblem('bad-class-code', place, { values, expected: 'X00 | XY0 | XYZ | local-…' })];
    }
    const parent = parentCode(entry.code);
    if (entry.parent !== parent) {
      return [makeProblem('wrong-class-parent', place, { values, expected: String(parent) })];
    }
    return parent !== null && !codes.has(parent) ? [makeProblem('missing-class-parent', place, { values })] : [];
  });
}

/** The parent an official code implies by its own form; null for a top class. */
export function parentCode(code: string): string | null {
  if (code.endsWith('00')) return null;
  return code.endsWith('0') ? `${code.slice(0, 1)}00` : `${code.slice(0, 2)}0`;
}
