import type { Inspection } from '../check/inspect.ts';
import { owedBy, type Owed } from '../model/diagnostic-texts.ts';
import type { Item } from '../model/item.ts';
import type { Locale } from '../model/localized.ts';
import type { Site } from '../model/site.ts';

export const translationStates = ['translated', 'incomplete', 'stale', 'declared', 'missing'] as const;
export type TranslationState = (typeof translationStates)[number];

/** How an item stands in a language that is not the default one. */
export interface ItemTranslation {
  item: Item;
  locale: Locale;
  state: TranslationState;
  /** Why it is not translated, where that is declared. */
  reason?: string;
}

/** What is owed to the file of a translation, as the state that it is in. */
const states: Partial<Record<Owed, TranslationState>> = {
  words: 'incomplete',
  'incomplete-translation': 'incomplete',
  'stale-translation': 'stale',
};

/** How every item stands in every other language of the site. */
export function translationStatus(
  { items, locales, defaultLocale }: Site,
  { diagnostics }: Pick<Inspection, 'diagnostics'>,
): ItemTranslation[] {
  const unfinished = new Map<string, TranslationState>();
  for (const { rule, file } of diagnostics) {
    const owed = owedBy(rule);
    const state = owed && states[owed];
    // What is missing comes before what is old.
    if (state !== undefined && unfinished.get(file) !== 'incomplete') unfinished.set(file, state);
  }
  return locales
    .filter((locale) => locale !== defaultLocale)
    .flatMap((locale) =>
      items.map((item) => {
        const reason = item.original.data.untranslated?.[locale];
        const file = item.locales[locale]?.file;
        if (file === undefined)
          return reason === undefined
            ? { item, locale, state: 'missing' }
            : { item, locale, state: 'declared', reason };
        return { item, locale, state: unfinished.get(file) ?? 'translated' };
      }),
    );
}
