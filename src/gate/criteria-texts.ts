import { readFileSync } from 'node:fs';
import { z } from 'zod';

const bilingual = z.strictObject({ zh: z.string(), en: z.string() });

const criterionTextSchema = z.strictObject({
  name: bilingual,
  /** What a person reviews to judge it. */
  look: bilingual,
  /**
   * Patterns of what a page must hold for the criterion to be about it (see pack/applies.ts); it is about every page
   * if there are none.
   */
  needs: z.array(z.string()).optional(),
});

/** What a success criterion asks of a person who judges it. */
export type CriterionText = z.output<typeof criterionTextSchema>;

const texts = new Map(
  Object.entries(
    z
      .record(z.string(), criterionTextSchema)
      .parse(JSON.parse(readFileSync(new URL('criteria-texts.json', import.meta.url), 'utf8'))),
  ),
);

/** The words for a success criterion; undefined for one that does not exist. */
export function criterionText(criterion: string): CriterionText | undefined {
  return texts.get(criterion);
}
