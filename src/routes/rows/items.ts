import { sitePaths } from '../../model/site-paths.ts';
import { inLocale, isListed, type Item } from '../../model/item.ts';
import { kindIds, type KindId } from '../../model/kinds/index.ts';
import { isArchived } from '../../model/notices/expiry.ts';
import { listPaging } from '../paging.ts';
import { defineRoute } from '../route.ts';
import { titleIn } from '../title.ts';

/** The list of a kind. What is past has gone to the archive. */
export const kind = defineRoute({
  pattern: sitePaths.kind(':kind'),
  address: sitePaths.kind,
  entries: () => kindIds,
  title: ({ text }, id: KindId) => ({ text: text(`kind.${id}`) }),
  description: ({ text }, id) => text(`kind.${id}.intro`),
  items: ({ site, today }, id) =>
    site.items.filter((entry) => entry.kind === id && isListed(entry) && !isArchived(entry, today)),
  paging: listPaging,
  feed: sitePaths.feed,
  links: ['ways-in'],
});

/** The page of an item. */
export const item = defineRoute({
  pattern: sitePaths.item(':kind/:slug'),
  address: ({ id }: Item) => sitePaths.item(id),
  entries: ({ site }) => site.items,
  title: ({ locale }, entry) => {
    const own = inLocale(entry, locale);
    return titleIn(own.data.title, own.locale, locale);
  },
  description: ({ locale }, entry) => inLocale(entry, locale).data.summary,
  above: (_site, entry) => sitePaths.kind(entry.kind),
  item: (entry) => entry,
});
