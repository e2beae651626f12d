import type { Locale } from '../localized.ts';
import type { Class } from './classification.ts';

/** The name of a class, with its language. */
export interface ClassName {
  text: string;
  locale: Locale;
  /** A translation that is not official, for readers of a language without an official name. */
  gloss: string | undefined;
}

/** Language of the official tables. */
const tableLocale = 'zh-TW';

/** The official name in a language where there is one, else the Chinese name with an unofficial gloss. */
export function classNameIn(entry: Class, locale: Locale): ClassName {
  if (locale === 'en' && entry.en !== undefined) return { text: entry.en, locale, gloss: undefined };
  return { text: entry.zh, locale: tableLocale, gloss: entry.gloss?.[locale] };
}
