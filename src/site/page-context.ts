import { textsOf } from '../i18n/texts-of.ts';
import type { Translate } from '../i18n/translate.ts';
import { assetPath, pathOf } from '../metadata/urls.ts';
import { dayIn, type IsoDate } from '../model/dates.ts';
import type { Locale } from '../model/localized.ts';
import type { Site } from '../model/site.ts';

/** What every component of a page in one language works with: `Astro.locals`, set by src/middleware.ts. */
export interface PageContext {
  site: Site;
  /** Language of the page. */
  locale: Locale;
  /** Interface texts in the language of the page. */
  text: Translate;
  /** Interface texts in another language of the site. */
  textIn: (locale: Locale) => Translate;
  /** The clock of the build. */
  now: Date;
  /** The day of that clock in the site's time zone. */
  today: IsoDate;
  /** The path of a page, in the language of this one unless another is named. */
  href: (address: string, locale?: Locale) => string;
  /** The path of a file that has no language. */
  fileHref: (address: string) => string;
}

/** Makes the context of each language of a site. */
export function pageContexts(site: Site, now: Date): (locale: Locale) => PageContext {
  const today = dayIn(site.file.timeZone, now);
  const textIn = (locale: Locale): Translate => textsOf(site, locale);
  const contexts = new Map(
    site.locales.map((own): [Locale, PageContext] => [
      own,
      {
        site,
        locale: own,
        text: textIn(own),
        textIn,
        now,
        today,
        href: (address, locale = own) => pathOf(site, locale, address),
        fileHref: (address) => assetPath(site, address),
      },
    ]),
  );
  return (locale) => {
    const context = contexts.get(locale);
    if (!context) throw new Error(`The site has no language ${locale}.`);
    return context;
  };
}
