import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fuzzFiles } from '../support/fuzz/fuzz-files.ts';
import { casesApart, fuzzCases, inspectWith } from '../support/fuzz/inspect-with.ts';
import { fuzzSeed } from '../support/fuzz/seed.ts';
import { makeContent } from '../support/make-content.ts';

/** How many times a file has several wrong fields at once. */
const together = 50;

it.each(fuzzFiles())('takes or refuses every hostile value in every field of $file', async (fuzzFile) => {
  const folder = makeContent({ ...fuzzFile.beside, [fuzzFile.file]: fuzzFile.text });
  const broken: string[] = [];
  for (const fuzzCase of fuzzCases(fuzzFile)) {
    await inspectWith(folder, fuzzFile, [fuzzCase]).catch((error: unknown) => broken.push(String(error)));
  }
  expect(broken).toEqual([]);
});

it.each(fuzzFiles())('takes or refuses several hostile values in $file', async (fuzzFile) => {
  const folder = makeContent({ ...fuzzFile.beside, [fuzzFile.file]: fuzzFile.text });
  const some = fc.array(fc.constantFrom(...fuzzCases(fuzzFile)), { minLength: 2, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(some, async (cases) => inspectWith(folder, fuzzFile, casesApart(cases))),
    { seed: fuzzSeed, numRuns: together },
  );
});
