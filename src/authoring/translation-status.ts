import type { Inspection } from '../check/inspect.ts';
import type { Rule } from '../model/problem-texts.ts';
import type { Item } from '../model/item.ts';
import type { Locale } from '../model/localized.ts';
import type { Site } from '../model/site.ts';

export const translationStates = ['translated', 'incomplete', 'declared', 'missing'] as const;
export type TranslationState = (typeof translationStates)[number];

/** How an item stands in a language that is not the default one. */
export interface ItemTranslation {
  item: Item;
  locale: Locale;
  state: TranslationState;
  /** Why it is not translated, where that is declared. */
  reason?: string;
}

/** The findings of the content check that say a translation is not what it should be. */
const incomplete: Partial<Record<Rule, true>> = {
  'placeholder-left': true,
  'untranslated-field': true,
  'untranslated-entry': true,
  'unknown-translated-entry': true,
  'word-only-in-translation': true,
};

/** How every item stands in every other language of the site. */
export function translationStatus(
  { items, locales, defaultLocale }: Site,
  { problems }: Pick<Inspection, 'problems'>,
): ItemTranslation[] {
  const unfinished = new Set(problems.filter(({ rule }) => incomplete[rule]).map(({ file }) => file));
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
        return { item, locale, state: unfinished.has(file) ? 'incomplete' : 'translated' };
      }),
    );
}
