import { z } from 'zod';
import { makeDiagnostic, type Diagnostic } from '../diagnostic.ts';
import { fieldMetadata } from '../fields/field.ts';
import type { Rule } from '../diagnostic-texts.ts';
import type { YamlSource } from '../source/yaml-source.ts';

/** The three ways the government portal classifies information. */
export const trees = ['theme', 'cake', 'service'] as const;
export type Tree = (typeof trees)[number];

/**
 * An official code has three characters: X00 a top class, XY0 a second, XYZ a third level.
 * A class of the office's own, where no source gives the official one, says so in its code.
 */
const officialCode = /^[1-9A-Z][0-9A-Z]{2}$/;
const localCode = /^local-[a-z0-9]+(-[a-z0-9]+)*$/;

/** `content/classification/{theme,cake,service}.json`. */
export const classificationSchema = z.strictObject({
  complete: z.boolean().describe('是否為完整的官方代碼表。 | Whether the whole official table is here.'),
  source: z.string().trim().min(1).describe('代碼表出處。 | Where the table comes from.'),
  classes: z.array(
    z.strictObject({
      code: z.string(),
      parent: z.string().nullable(),
      zh: z.string().trim().min(1).describe('名稱。 | Chinese name.'),
      en: z.string().trim().min(1).optional().describe('官方英文名稱。 | Official English name.'),
      gloss: z
        .record(z.string(), z.string().trim().min(1))
        .register(fieldMetadata, { byLanguage: true })
        .optional()
        .describe('非官方譯名，依語言。 | Unofficial translations by language.'),
      source: z.string().trim().min(1).optional(),
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
export function checkClassification(
  table: ClassificationTable,
  source: Pick<YamlSource, 'locationOf'>,
): Diagnostic[] {
  const codes = table.classes.map(({ code }) => code.normalize('NFKC'));
  // A row with a wrong code may be the very parent another row lacks: one mistake, reported once.
  const hasWrongCode = codes.some((code) => !officialCode.test(code) && !isLocalCode(code));
  const known = new Set(codes);
  const circular = circularClasses(table);
  const seen = new Set<string>();
  const missing = new Set<string>();
  return table.classes.flatMap((entry, index) => {
    const { code } = entry;
    const diagnostic = (rule: Rule, expected = '', suggestion?: string): Diagnostic[] => [
      makeDiagnostic(
        rule,
        source.locationOf(['classes', index, ofParent.includes(rule) ? 'parent' : 'code']),
        {
          values: { code, parent: entry.parent ?? '–' },
          expected,
          suggestion,
        },
      ),
    ];
    const half = code.normalize('NFKC');
    const isRepeated = seen.has(half);
    seen.add(half);
    if (half !== code) return diagnostic('full-width-code', '0-9 A-Z', half);
    if (isRepeated) return diagnostic('duplicate-class');
    if (!isLocalCode(code)) {
      if (!officialCode.test(code)) {
        const upper = code.toUpperCase();
        return diagnostic(
          'bad-class-code',
          'X00 | XY0 | XYZ | local-…',
          officialCode.test(upper) ? upper : undefined,
        );
      }
      const parent = parentCode(code);
      if (entry.parent !== parent) return diagnostic('wrong-class-parent', parent ?? 'null');
    }
    if (circular.has(code)) return diagnostic('class-cycle');
    const { parent } = entry;
    if (parent === null || known.has(parent) || hasWrongCode || missing.has(parent)) return [];
    missing.add(parent);
    return diagnostic('missing-class-parent', parent);
  });
}

/** Rules that are about the parent of a class and not about its code. */
const ofParent: readonly Rule[] = ['wrong-class-parent', 'class-cycle'];

/** One class of every circle in which classes stand above each other. */
function circularClasses({ classes }: ClassificationTable): Set<string> {
  const parents = new Map(classes.map(({ code, parent }) => [code, parent]));
  const circular = new Set<string>();
  const judged = new Set<string>();
  for (const { code } of classes) {
    const walked = new Set<string>();
    let above: string | null = code;
    while (above !== null && !judged.has(above) && !walked.has(above)) {
      walked.add(above);
      above = parents.get(above) ?? null;
    }
    if (above !== null && walked.has(above)) circular.add(above);
    for (const each of walked) judged.add(each);
  }
  return circular;
}

/** The parent an official code implies by its own form; null for a top class. */
export function parentCode(code: string): string | null {
  if (code.endsWith('00')) return null;
  return code.endsWith('0') ? `${code.slice(0, 1)}00` : `${code.slice(0, 2)}0`;
}
