import { itemsOf, type ItemOf } from '../model/item.ts';
import { isArchived } from '../model/notices/expiry.ts';
import { inTownship } from '../model/select-items.ts';
import type { PageContext } from './page-context.ts';

type Clocked = Pick<PageContext, 'site' | 'today'>;

/** The notices that still matter. */
export function currentNotices({ site, today }: Clocked): ItemOf<'notices'>[] {
  return itemsOf(site.items, 'notices').filter((notice) => !isArchived(notice, today));
}

/** The current notices of a township, with those for the whole area. */
export function noticesOf(context: Clocked, township: string): ItemOf<'notices'>[] {
  return inTownship(currentNotices(context), township);
}
