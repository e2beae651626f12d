import type { Locale } from '../model/localized.ts';
import { site } from './current.ts';

/** The `[...locale]` parameter of a route: nothing for the default language, which stands at the root. */
export function localeParam(locale: Locale): string | undefined {
  return locale === site.defaultLocale ? undefined : locale;
}

/** The static paths of a page that stands once in every language. */
export function pathsPerLocale(): { params: { locale: string | undefined }; props: { locale: Locale } }[] {
  return site.locales.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }));
}

/** The static paths of pages that stand once in every language for each of some entries. */
export function pathsPerEntry<Entry, Params extends Record<string, string>>(
  entries: readonly Entry[],
  paramsOf: (entry: Entry) => Params,
): { params: Params & { locale: string | undefined }; props: { locale: Locale; entry: Entry } }[] {
  return site.locales.flatMap((locale) =>
    entries.map((entry) => ({
      params: { ...paramsOf(entry), locale: localeParam(locale) },
      props: { locale, entry },
    })),
  );
}
