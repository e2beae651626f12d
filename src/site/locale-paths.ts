import type { Locale } from '../model/localized.ts';
import type { Site } from '../model/site.ts';

/** The `[...locale]` parameter of a route: nothing for the default language, which stands at the root. */
export function localeParam(site: Site, locale: Locale): string | undefined {
  return locale === site.defaultLocale ? undefined : locale;
}

/** The static paths of a page that stands once in every language. */
export function pathsPerLocale(site: Site): { params: { locale: string | undefined } }[] {
  return site.locales.map((locale) => ({ params: { locale: localeParam(site, locale) } }));
}

/** The static paths of pages that stand once in every language for each of some entries. */
export function pathsPerEntry<Entry, Params extends Record<string, string>>(
  site: Site,
  entries: readonly Entry[],
  paramsOf: (entry: Entry) => Params,
): { params: Params & { locale: string | undefined }; props: { entry: Entry } }[] {
  return site.locales.flatMap((locale) =>
    entries.map((entry) => ({
      params: { ...paramsOf(entry), locale: localeParam(site, locale) },
      props: { entry },
    })),
  );
}
