import type { z } from 'zod';
import type { Locale } from '../localized.ts';
import { nearMiss } from '../near-miss.ts';
import { makeProblem, type Problem } from '../problem.ts';
import type { YamlSource } from '../source/yaml-source.ts';
import { isRecord, walkFields } from './walk-fields.ts';

/** Texts that stand once with all their languages side by side have every language of the site, and no other. */
export function checkLocalized(
  schema: z.ZodType,
  data: unknown,
  source: YamlSource,
  locales: readonly Locale[],
): Problem[] {
  const problems: Problem[] = [];
  walkFields(schema, data, (role, value, path) => {
    if (role.localized !== true || !isRecord(value)) return;
    const written = Object.keys(value);
    const unknown = written.filter((locale) => !locales.includes(locale));
    const missing = locales.filter((locale) => !written.includes(locale));
    for (const locale of unknown) {
      problems.push(
        makeProblem('unknown-language', source.placeOfKey([...path, locale]), {
          values: { locale },
          expected: locales.join(' | '),
          suggestion: nearMiss(locale, missing),
        }),
      );
    }
    // A language under a wrong name is missing under its right one: one mistake, told once.
    for (const locale of missing.slice(unknown.length)) {
      problems.push(
        makeProblem('missing-language', source.placeOf(path), {
          values: { locale, what: path.join('.') },
          expected: locale,
        }),
      );
    }
  });
  return problems;
}
