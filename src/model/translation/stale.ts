import type { Item, ItemOf } from '../item.ts';
import type { KindId } from '../kinds/index.ts';
import type { Locale } from '../localized.ts';
import { translationDigest } from './digest.ts';

/** Whether a translation was made from other texts than the original has now. One that names no texts is not judged. */
export function isStale(item: Item, locale: Locale): boolean {
  const locales: ItemOf<KindId>['locales'] = item.locales;
  const made = locales[locale]?.translationOf;
  return made !== undefined && made !== translationDigest(item);
}
