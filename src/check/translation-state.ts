import type { Item } from '../model/item.ts';
import { makeDiagnostic, startOf } from '../model/diagnostic.ts';
import { isStale } from '../model/translation/stale.ts';
import type { SiteRule } from './content-rule.ts';
import { locationOfFact } from './location-of-fact.ts';
import { textsOf } from './texts-of.ts';

/**
 * A translation that was made from other texts than its original has now is old. It is the texts that count, never a
 * date: who fixes a comma in a translation has not translated what is new.
 */
export const staleTranslations: SiteRule = (content) =>
  content.site.items.flatMap((item) =>
    translationsOf(item)
      .filter(({ locale }) => isStale(item, locale))
      .map(({ locale, file }) =>
        makeDiagnostic('stale-translation', locationOfFact(content, file, ['translationOf']), {
          values: { original: item.original.file, locale, folder: item.folder },
        }),
      ),
  );

/** Where an office keeps track of its translations, one that is not tracked would never be called old. */
export const untrackedTranslations: SiteRule = ({ site }) => {
  const all = site.items.flatMap((item) => translationsOf(item).map((localized) => ({ item, localized })));
  const untracked = all.filter(({ localized }) => localized.translationOf === undefined);
  if (untracked.length === all.length) return [];
  return untracked.map(({ item, localized: { file } }) =>
    makeDiagnostic('untracked-translation', startOf(file), { values: { folder: item.folder } }),
  );
};

function translationsOf(item: Item) {
  return textsOf(item).filter((localized) => localized !== item.original);
}
