import type { Locale } from '../model/localized.ts';
import { isLocalCode, type Class } from '../model/registries/classification.ts';
import { langIfOther } from './links.ts';

/** How a page writes the name of a class. */
export interface ClassName {
  name: string;
  /** Language of the name, where it is not the page's. */
  lang: Locale | undefined;
  /** A translation that is not official, for readers of a language without an official name. */
  gloss: string | undefined;
  /** Whether the office made the class itself. */
  isLocal: boolean;
}

/** Language of the official tables. */
const tableLocale = 'zh-TW';

/** The official name in the page's language where there is one, else the Chinese name with an unofficial gloss. */
export function classNameIn(entry: Class, locale: Locale): ClassName {
  const isLocal = isLocalCode(entry.code);
  if (locale === 'en' && entry.en !== undefined)
    return { name: entry.en, lang: undefined, gloss: undefined, isLocal };
  return { name: entry.zh, lang: langIfOther(tableLocale, locale), gloss: entry.gloss?.[locale], isLocal };
}
