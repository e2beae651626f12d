import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The editions of the Taiwanese standard (網站無障礙規範): 110.07 follows WCAG 2.1, 115.11 follows WCAG 2.2. */
export const editions = ['110.07', '115.11'] as const;
export type Edition = (typeof editions)[number];

const codeSchema = z.strictObject({
  /** Ten characters: technique, level, criterion, serial, and C (by machine) or E (by a person). */
  code: z.string().regex(/^(HM|CS|ME|GN|AR|SC|FA|XX)([123])(\d)(\d)(\d{2})(\d{2})([CE])$/),
  criterion: z.string(),
  level: z.enum(['A', 'AA', 'AAA']),
  name: z.string(),
  editions: z.array(z.enum(editions)),
  /** Editions in which nobody has seen it confirmed. */
  unconfirmed: z.array(z.enum(editions)).default([]),
  /** The technique of WCAG it rests on. */
  technique: z.string().optional(),
  /** What the official checker is known to test. */
  checks: z.string().optional(),
  source: z.string(),
  url: z.string().optional(),
  note: z.string().optional(),
  /** What the edition before called it. */
  formerly: z.string().optional(),
});

/** A code of the Taiwanese standard. */
export type Code = z.output<typeof codeSchema>;

/**
 * The codes that are known here, in the order of the standard; the official list has a few more. Facts were gathered
 * from the sources each names: the migration notes of a11y-moda (MIT), the documentation of freego-wp (facts only) and
 * the public example library of accessibility.moda.gov.tw.
 */
export const codes: readonly Code[] = z
  .array(codeSchema)
  .parse(JSON.parse(readFileSync(new URL('codes.json', import.meta.url), 'utf8')));

/** The codes of an edition. */
export function codesOf(edition: Edition): Code[] {
  return codes.filter(({ editions: known }) => known.includes(edition));
}

/** Whether a code is tested by machine; the others are graded by a person. */
export function isMachineCode({ code }: Pick<Code, 'code'>): boolean {
  return code.endsWith('C');
}
