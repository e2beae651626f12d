import type { ItemOf } from '../item.ts';
import type { KindId } from '../kinds/index.ts';
import type { Locale } from '../localized.ts';
import { nearMiss } from '../near-miss.ts';
import { makeProblem, startOf, type Problem } from '../problem.ts';
import type { YamlSource } from '../source/yaml-source.ts';

/** An item stands in every language of the site, or says why not. `written` are the languages it has files of. */
export function checkLanguages(
  item: Pick<ItemOf<KindId>, 'id' | 'folder' | 'original'>,
  written: readonly Locale[],
  locales: readonly Locale[],
  source: YamlSource,
): Problem[] {
  const others = locales.slice(1);
  const reasons = Object.keys(item.original.data.untranslated ?? {});
  const excused = others.filter((locale) => reasons.includes(locale));
  const unknown = reasons.filter((locale) => !others.includes(locale));
  const missing = others.filter((locale) => !written.includes(locale) && !reasons.includes(locale));
  return [
    ...excused
      .filter((locale) => written.includes(locale))
      .map((locale) =>
        makeProblem('untranslated-but-there', source.placeOfKey(['untranslated', locale]), {
          values: { locale },
        }),
      ),
    ...unknown.map((locale) =>
      makeProblem('unknown-language', source.placeOfKey(['untranslated', locale]), {
        values: { locale },
        expected: others.join(' | '),
        suggestion: nearMiss(locale, others),
      }),
    ),
    // An excuse under a wrong name is the excuse that a language lacks: one mistake, told once.
    ...missing.slice(unknown.length).map((locale) =>
      makeProblem('missing-language', startOf(item.original.file), {
        values: { locale, what: item.id },
        expected: `${item.folder}/index.${locale}.md`,
      }),
    ),
  ];
}
