import type { IsoDate } from '../dates.ts';
import type { Item } from '../item.ts';
import type { KindData } from '../kinds/index.ts';
import { compareText } from '../diagnostic.ts';

type Notice = Pick<KindData<'notices'>, 'times' | 'expires' | 'updated'>;

/** The last day on which a notice matters: the day it says, or the one its last time ends on. */
export function lastDay({ times, expires, updated }: Notice): IsoDate {
  const ends = [...times.map(({ to }) => to.slice(0, 10)), ...(expires === undefined ? [] : [expires])];
  return ends.sort(compareText).at(-1) ?? updated;
}

/** Whether an item is a notice whose time is over: it stands in the archive, and in no list, feed or calendar. */
export function isArchived(item: Item, today: IsoDate): boolean {
  return item.kind === 'notices' && lastDay(item.original.data) < today;
}
