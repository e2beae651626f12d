import { documentPath } from '../metadata/document-path.ts';
import { sitePaths } from '../model/site-paths.ts';
import { inLocale } from '../model/item.ts';
import type { Site } from '../model/site.ts';

/** The content file that the text of each item's page stands in, by the page's path below the site's root. */
export function pageSources(site: Site): Map<string, string> {
  return new Map(
    site.items.flatMap((item) =>
      site.locales.map(
        (locale) =>
          [`/${documentPath(site, locale, sitePaths.item(item.id))}`, inLocale(item, locale).file] as const,
      ),
    ),
  );
}
