import { sitePaths } from '../../model/site-paths.ts';
import { itemsOf, type ItemOf } from '../../model/item.ts';
import { pickText } from '../../model/localized.ts';
import { isArchived } from '../../model/notices/expiry.ts';
import type { Township } from '../../model/registries/named-entries.ts';
import { inTownship } from '../../model/select-items.ts';
import type { DatedSite, TextContext } from '../context.ts';
import { listPaging } from '../paging.ts';
import { defineRoute, onlyEntry } from '../route.ts';

/** The notices whose time is over. */
export const noticeArchive = defineRoute({
  pattern: sitePaths.noticeArchive,
  address: () => sitePaths.noticeArchive,
  entries: onlyEntry,
  title: ({ text }) => ({ text: text('notice.archive') }),
  description: ({ text }) => text('notice.archive.intro'),
  above: () => sitePaths.kind('notices'),
  items: ({ site, today }) => itemsOf(site.items, 'notices').filter((notice) => isArchived(notice, today)),
  paging: listPaging,
  links: ['site-map'],
});

/** The notices that still matter, in large type: they take turns on one page. */
export const noticeBoard = defineRoute({
  pattern: sitePaths.noticeBoard,
  address: () => sitePaths.noticeBoard,
  entries: onlyEntry,
  title: ({ text }) => ({ text: text('notice.board') }),
  description: ({ text }) => text('notice.board.intro'),
  above: () => sitePaths.kind('notices'),
  items: currentNotices,
  links: ['site-map'],
});

/** The current notices of a township, with those for the whole area. */
export const noticeTownship = defineRoute({
  pattern: sitePaths.noticeTownship(':township'),
  address: ({ id }: Township) => sitePaths.noticeTownship(id),
  entries: ({ site }) => site.townships,
  title: (context, entry) => ({
    text: context.text('notice.ofTownship', { township: nameOf(context, entry) }),
  }),
  description: (context, entry) =>
    context.text('notice.ofTownship.intro', { township: nameOf(context, entry) }),
  above: () => sitePaths.kind('notices'),
  items: (dated, { id }) => inTownship(currentNotices(dated), id),
  paging: listPaging,
  feed: ({ id }) => sitePaths.townshipFeed(id),
});

function currentNotices({ site, today }: DatedSite): ItemOf<'notices'>[] {
  return itemsOf(site.items, 'notices').filter((notice) => !isArchived(notice, today));
}

function nameOf({ locale }: TextContext, { name }: Township): string {
  return pickText(name, locale).text;
}
