import { z } from 'zod';

/**
 * A whole number from 0. Content files are read with numbers as text (see source/yaml-source.ts),
 * so the digits are turned into a number here; a number passes unchanged when data is validated again.
 */
export function wholeNumber(least = 0, most = 999_999) {
  return z.union([z.number(), z.string().transform((written, context) => toNumber(written, context))]).refine(
    (value) => Number.isInteger(value) && value >= least && value <= most,
    { params: { rule: 'wrong-value', expected: `${String(least)}–${String(most)}` } },
  );
}

function toNumber(written: string, context: z.core.$RefinementCtx): number {
  if (/^\d+$/.test(written)) return Number(written);
  context.issues.push({ code: 'custom', input: written, params: { rule: 'wrong-type', expected: '0, 1, 2, …' } });
  return z.NEVER;
}
