import type { IsoDate } from '../model/dates.ts';
import type { Locale } from '../model/localized.ts';
import { memoizeBySite } from '../model/memoize-by-site.ts';
import type { Site } from '../model/site.ts';
import { addressesOf } from '../routes/addresses-in-use.ts';

/** Every address inside the site that a text in a language may link to. */
export const linkTargets = memoizeBySite((site: Site, locale: Locale, today: IsoDate): readonly string[] => [
  ...addressesOf({ site, today, locale }),
]);
