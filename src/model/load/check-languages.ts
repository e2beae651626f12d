import type { ItemOf } from '../item.ts';
import type { KindId } from '../kinds/index.ts';
import type { Locale } from '../localized.ts';
import { closestMatch } from '../closest-match.ts';
import { makeDiagnostic, startOf, type Diagnostic } from '../diagnostic.ts';
import { listChoices } from '../list-choices.ts';
import type { YamlSource } from '../source/yaml-source.ts';

/** An item stands in every language of the site, or says why not. `written` are the languages it has files of. */
export function checkLanguages(
  item: Pick<ItemOf<KindId>, 'id' | 'folder' | 'original'>,
  written: readonly Locale[],
  locales: readonly Locale[],
  source: YamlSource,
): Diagnostic[] {
  const others = locales.slice(1);
  const reasons = Object.keys(item.original.data.untranslated ?? {});
  const excused = others.filter((locale) => reasons.includes(locale));
  const unknown = reasons.filter((locale) => !others.includes(locale));
  const missing = others.filter((locale) => !written.includes(locale) && !reasons.includes(locale));
  return [
    ...excused
      .filter((locale) => written.includes(locale))
      .map((locale) =>
        makeDiagnostic('untranslated-but-there', source.locationOfKey(['untranslated', locale]), {
          values: { locale },
        }),
      ),
    ...unknown.map((locale) =>
      makeDiagnostic('unknown-language', source.locationOfKey(['untranslated', locale]), {
        values: { locale },
        expected: listChoices(others),
        suggestion: closestMatch(locale, others),
      }),
    ),
    // An excuse under a wrong name is the excuse that a language lacks: one mistake, reported once.
    ...missing.slice(unknown.length).map((locale) =>
      makeDiagnostic('missing-language', startOf(item.original.file), {
        values: { locale, what: item.id },
        expected: `${item.folder}/index.${locale}.md`,
      }),
    ),
  ];
}
