import { itemsOf, type ItemOf } from '../model/item.ts';
import { isArchived } from '../model/notices/expiry.ts';
import { inTownship } from '../model/select-items.ts';
import { site, today } from './current.ts';

const notices = itemsOf(site.items, 'notices');

/** The notices that still matter. */
export const currentNotices: readonly ItemOf<'notices'>[] = notices.filter(
  (notice) => !isArchived(notice, today),
);

/** The notices whose time is over. */
export const archivedNotices: readonly ItemOf<'notices'>[] = notices.filter((notice) =>
  isArchived(notice, today),
);

/** The current notices of a township, with those for the whole area. */
export function noticesOf(township: string): ItemOf<'notices'>[] {
  return inTownship(currentNotices, township);
}
