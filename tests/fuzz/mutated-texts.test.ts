import { expect, it } from 'vitest';
import { mutated } from '../support/fuzz/mutated-content.ts';
import { mutationFaults } from '../support/fuzz/mutation-run.ts';
import { fuzzSeed } from '../support/fuzz/seed.ts';

/** Ten texts each: five thousand mutated texts. */
const checks = 500;

it('reads or refuses every mutated text, and loses no word of it in silence', async () => {
  expect(await mutationFaults(mutated.texts, fuzzSeed, checks)).toEqual([]);
});
