import type { Translate } from '../i18n/translate.ts';
import type { IsoDate } from '../model/dates.ts';
import type { Locale } from '../model/localized.ts';
import type { Site } from '../model/site.ts';

/** The content, and the day of the build or check: what is past stands on other pages than what is to come. */
export interface DatedSite {
  site: Site;
  today: IsoDate;
}

/** One language of the site. Pages hand over their `Astro.locals`, which has all of it. */
export interface LocaleContext extends DatedSite {
  locale: Locale;
}

/** One language of the site with its interface texts, which titles are made of. */
export interface TextContext extends LocaleContext {
  text: Translate;
}
