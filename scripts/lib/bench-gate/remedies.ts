import { readFileSync } from 'node:fs';
import { z } from 'zod';

const remedySchema = z.strictObject({
  /** Rules whose remedy, done on the page, removes the failure that was planted in it. */
  rules: z.array(z.string()),
  /** What of the audit's own site the failure needs and the sample leaves out. */
  needs: z.string().optional(),
});

/** What counts as having caught a case of the British audit. */
export type Remedy = z.output<typeof remedySchema>;

/** The table, by id of the case. */
export function readRemedies(): ReadonlyMap<string, Remedy> {
  const text = readFileSync(new URL('remedies.json', import.meta.url), 'utf8');
  return new Map(Object.entries(z.record(z.string(), remedySchema).parse(JSON.parse(text))));
}
