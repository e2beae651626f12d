import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inspect } from '../../../src/check/inspect.ts';
import { fuzzFiles } from '../../support/fuzz/fuzz-files.ts';
import { fuzzCases, inspectWith } from '../../support/fuzz/inspect-with.ts';
import { goodClock } from '../../support/good-content.ts';
import { makeContent } from '../../support/make-content.ts';

it.each(fuzzFiles())(
  'finds no error in $file before a field of it is changed',
  async ({ file, text, beside }) => {
    const folder = makeContent({ ...beside, [file]: text });
    const inspection = await inspect(folder, goodClock);
    expect(inspection.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  },
);

/** A slice of what `npm run test:fuzz` does with all of them. */
it('takes or refuses hostile values in some fields of every file', async () => {
  for (const fuzzFile of fuzzFiles()) {
    const folder = makeContent({ ...fuzzFile.beside, [fuzzFile.file]: fuzzFile.text });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...fuzzCases(fuzzFile)), async (fuzzCase) =>
        inspectWith(folder, fuzzFile, [fuzzCase]),
      ),
      { seed: 1, numRuns: 2 },
    );
  }
}, 60_000);
