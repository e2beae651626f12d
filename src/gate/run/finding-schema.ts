import { z } from 'zod';
import type { Finding } from '../finding.ts';

/** A finding as it comes back from a file of the cache. */
export const findingSchema: z.ZodType<Finding> = z.object({
  rule: z.string(),
  engine: z.enum([
    'source',
    'freego',
    'html-validate',
    'axe',
    'rendered',
    'layout',
    'keyboard',
    'htmlcs',
    'site',
    'run',
  ]),
  codes: z.array(z.string()),
  wcag: z.array(z.string()),
  level: z.enum(['A', 'AA', 'AAA', 'best-practice']),
  severity: z.enum(['barrier', 'review']),
  page: z.string(),
  state: z.string(),
  selector: z.string(),
  html: z.string(),
  message: z.object({ zh: z.string(), en: z.string() }),
  help: z.string(),
  source: z
    .object({ file: z.string(), line: z.number(), column: z.number().exactOptional() })
    .exactOptional(),
});
