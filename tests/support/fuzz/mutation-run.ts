import { append } from '../../../src/shared/append.ts';
import { MutatedContent, type mutated } from './mutated-content.ts';

/** How many failures are told: the first ones say enough. */
const mostTold = 10;

/** Checks the mutated content of so many seeds in a row, and says what failed, each with how to do it again. */
export async function mutationFaults(
  what: (typeof mutated)[keyof typeof mutated],
  firstSeed: number,
  checks: number,
): Promise<string[]> {
  const content = new MutatedContent(what);
  const told: string[] = [];
  try {
    for (let seed = firstSeed; seed < firstSeed + checks && told.length < mostTold; seed += 1) {
      const faults = await content.faults(seed);
      append(
        told,
        faults.map((fault) => `FUZZ_SEED=${String(seed)} npm run test:fuzz: ${fault}`),
      );
    }
  } finally {
    await content.remove();
  }
  return told;
}
