import type { Locale } from '../../model/localized.ts';
import type { Site } from '../../model/site.ts';

/**
 * Texts by language, as they are typed: `en=How to pay`. One without a language is in the default one, and a text may
 * have an equals sign of its own.
 */
export function localizedAnswers(
  { locales, defaultLocale }: Pick<Site, 'locales' | 'defaultLocale'>,
  written: readonly string[],
): Record<Locale, string> {
  return Object.fromEntries(
    written.map((text) => {
      const locale = locales.find((code) => text.startsWith(`${code}=`));
      return locale === undefined
        ? [defaultLocale, text.trim()]
        : [locale, text.slice(locale.length + 1).trim()];
    }),
  );
}
