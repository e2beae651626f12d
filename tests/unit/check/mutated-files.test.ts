import { expect, it } from 'vitest';
import { mutated } from '../../support/fuzz/mutated-content.ts';
import { mutationFaults } from '../../support/fuzz/mutation-run.ts';

/** Slices of what `npm run test:fuzz` does with thousands: of every text and registry of the office, one mutation. */
it.each([
  ['texts', mutated.texts, 11],
  ['registries', mutated.registries, 20],
] as const)('reads or refuses mutated %s', { timeout: 60_000 }, async (_name, what, checks) => {
  expect(await mutationFaults(what, 1, checks)).toEqual([]);
});
