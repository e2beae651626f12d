import { textsOf } from '../../i18n/texts-of.ts';
import { addresses } from '../../model/addresses.ts';
import { inLocale, itemsOf, type ItemOf } from '../../model/item.ts';
import { defineRoute, onlyEntry } from '../route.ts';
import { titleIn } from '../title.ts';

/** All processes beside each other. */
export const flowTable = defineRoute({
  pattern: addresses.flowTable,
  address: () => addresses.flowTable,
  entries: onlyEntry,
  title: ({ text }) => ({ text: text('flowTable.title') }),
  description: ({ text }) => text('flowTable.intro'),
  above: () => addresses.kind('processes'),
  items: ({ site }) => itemsOf(site.items, 'processes'),
  links: ['site-map', 'ways-in'],
});

/** 一次告知單: everything to bring for a process, on one sheet to print. */
export const checklist = defineRoute({
  pattern: addresses.checklist('processes/:slug'),
  address: ({ id }: ItemOf<'processes'>) => addresses.checklist(id),
  entries: ({ site }) => itemsOf(site.items, 'processes'),
  title: ({ site, locale }, entry) => {
    const own = inLocale(entry, locale);
    const title = textsOf(site, own.locale)('checklist.title', { title: own.data.title });
    return titleIn(title, own.locale, locale);
  },
  description: ({ locale }, entry) => inLocale(entry, locale).data.summary,
  above: (_site, { id }) => addresses.item(id),
  item: (entry) => entry,
});
