import type { Locale } from '../model/localized.ts';
import type { Site } from '../model/site.ts';

/** How a language calls itself. */
export function languageName({ file }: Pick<Site, 'file'>, locale: Locale): string {
  return file.locales.find(({ code }) => code === locale)?.label ?? locale;
}
