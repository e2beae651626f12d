import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasErrors, inspect } from '../../../src/check/inspect.ts';
import { goodClock } from '../good-content.ts';
import { hostileValues } from './hostile-values.ts';
import type { Field } from './fields.ts';
import { withValue, type FuzzFile } from './fuzz-files.ts';
import { useSite } from './use-site.ts';

const now = new Date(`${goodClock}T00:00:00Z`);

/** A field and the hostile value it gets. */
export interface FuzzCase {
  field: Field;
  valueName: string;
}

/** Every field of a file with every hostile value. */
export function fuzzCases({ fields }: FuzzFile): FuzzCase[] {
  return fields.flatMap((field) => Object.keys(hostileValues).map((valueName) => ({ field, valueName })));
}

/** The cases of fields that are not inside each other: a field inside a hostile value is no longer there. */
export function casesApart(cases: readonly FuzzCase[]): FuzzCase[] {
  return cases.filter(({ field }, index) =>
    cases.slice(0, index).every((other) => !isInside(field, other.field) && !isInside(other.field, field)),
  );
}

function isInside({ path }: Field, { path: outer }: Field): boolean {
  return outer.every((part, index) => path[index] === part);
}

/**
 * Checks a content folder in which some fields of a file have hostile values, and uses it where nothing is wrong. What
 * breaks off is told with the fields and the values.
 */
export async function inspectWith(
  folder: string,
  { file, text }: FuzzFile,
  cases: readonly FuzzCase[],
): Promise<void> {
  try {
    const written = cases.reduce(
      (old, { field, valueName }) => withValue(old, field, hostileValues[valueName]),
      text,
    );
    writeFileSync(join(folder, file), written);
    const inspection = await inspect(folder, goodClock);
    if (!hasErrors(inspection) && inspection.site) await useSite(inspection.site, now);
  } catch (error) {
    const where = cases.map(({ field, valueName }) => `${field.path.join('.')}: ${valueName}`).join(', ');
    throw new Error(`${file} with ${where}`, { cause: error });
  }
}
