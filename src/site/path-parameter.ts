import type { Locale } from '../model/localized.ts';
import type { Site } from '../model/site.ts';

/** What stands for `[...path]` at a page: its path below the base, without slashes at its ends; nothing at home. */
export function pathParameter(
  { defaultLocale }: Pick<Site, 'defaultLocale'>,
  locale: Locale,
  address: string,
): string | undefined {
  const path = `${locale === defaultLocale ? '' : `/${locale}`}${address}`.replace(/^\/|\/$/g, '');
  return path === '' ? undefined : path;
}
