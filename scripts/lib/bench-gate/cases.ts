import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

const caseSchema = z.object({
  id: z.string(),
  /** The W3C's ACT rules, or the British government's audit of accessibility tools. */
  suite: z.enum(['act', 'gds']),
  name: z.string().nullable(),
  rule: z.string().nullable(),
  ruleName: z.string().nullable(),
  title: z.string().nullable(),
  expected: z.enum(['failed', 'passed', 'inapplicable']),
  /** The success criteria that a failure of the rule breaks. */
  sc: z.array(z.string()).nullable(),
  /** Whether a failure breaks WCAG at level A or AA. */
  aaConf: z.boolean().nullable(),
  html: z.string(),
});

/** A small page with a known verdict. */
export type Case = z.output<typeof caseSchema>;

/** Reads a sample: one JSON object a line, packed with gzip. */
export function readCases(file: string): Case[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.map((line) => caseSchema.parse(JSON.parse(line)));
}

/** What a case is about, for a person. */
export function titleOf({ id, name, ruleName, title }: Case): string {
  return name ?? `${ruleName ?? id}: ${title ?? ''}`;
}
