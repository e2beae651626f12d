import { expect, it } from 'vitest';
import { mutated } from '../support/fuzz/mutated-content.ts';
import { mutationFaults } from '../support/fuzz/mutation-run.ts';
import { fuzzSeed } from '../support/fuzz/seed.ts';

const checks = 2_000;

it('reads or refuses every mutated registry, interface text and table', async () => {
  expect(await mutationFaults(mutated.registries, fuzzSeed, checks)).toEqual([]);
});
