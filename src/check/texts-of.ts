import type { Item, ItemOf, LocalizedItem } from '../model/item.ts';
import type { KindId } from '../model/kinds/index.ts';

/** An item's text in each of its languages. */
export function textsOf(item: Item): LocalizedItem<KindId>[] {
  const texts: ItemOf<KindId>['locales'] = item.locales;
  return Object.values(texts).filter((localized) => localized !== undefined);
}
