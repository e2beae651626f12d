/** What chance begins with: another day another seed, or the one that a failure has named. */
export const fuzzSeed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);
