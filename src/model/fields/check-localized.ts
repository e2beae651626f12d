import type { z } from 'zod';
import type { Locale } from '../localized.ts';
import { closestMatch } from '../closest-match.ts';
import { makeDiagnostic, type Diagnostic } from '../diagnostic.ts';
import { listChoices } from '../list-choices.ts';
import type { YamlSource } from '../source/yaml-source.ts';
import { isRecord, walkFields } from './walk-fields.ts';

/**
 * Texts that stand once with all their languages side by side have every language of the site, and no other; of what
 * is kept by language, some may be left out.
 */
export function checkLocalized(
  schema: z.ZodType,
  data: unknown,
  source: YamlSource,
  locales: readonly Locale[],
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  walkFields(schema, data, (metadata, value, path) => {
    const { localized, byLanguage } = metadata;
    if ((localized !== true && byLanguage !== true) || !isRecord(value)) return;
    const written = Object.keys(value);
    const unknown = written.filter((locale) => !locales.includes(locale));
    const missing = locales.filter((locale) => !written.includes(locale));
    for (const locale of unknown) {
      diagnostics.push(
        makeDiagnostic('unknown-language', source.locationOfKey([...path, locale]), {
          values: { locale },
          expected: listChoices(locales),
          suggestion: closestMatch(locale, missing),
        }),
      );
    }
    if (localized !== true) return;
    // A language under a wrong name is missing under its right one: one mistake, reported once.
    for (const locale of missing.slice(unknown.length)) {
      diagnostics.push(
        makeDiagnostic('missing-language', source.locationOf(path), {
          values: { locale, what: path.join('.') },
          expected: locale,
        }),
      );
    }
  });
  return diagnostics;
}
