import { z } from 'zod';

/** The rules that content may set aside where there is a reason. */
export const personalRules = [
  'personal-identity-number',
  'personal-mobile-number',
  'personal-mail-address',
] as const;

/** What a rule forbids and content shows all the same, each with its reason. */
export function allowances() {
  return z
    .array(
      z.strictObject({
        rule: z.enum(personalRules),
        value: z.string().trim().min(1),
        reason: z.string().trim().min(1),
      }),
    )
    .default([]);
}

export type Allowance = z.output<ReturnType<typeof allowances>>[number];
