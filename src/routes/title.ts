import { pickText, type Locale, type Localized } from '../model/localized.ts';
import type { Title } from './route.ts';

/** A title in the language it is written in. `lang` says so only where that is not the page’s (Freego HM2310200C). */
export function titleIn(text: string, own: Locale, page: Locale): Title {
  return own === page ? { text } : { text, lang: own };
}

/** A registry’s name as a title. */
export function localizedTitle(name: Localized, page: Locale): Title {
  const { text, locale } = pickText(name, page);
  return titleIn(text, locale, page);
}
