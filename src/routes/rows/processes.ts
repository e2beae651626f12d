import { textsOf } from '../../i18n/texts-of.ts';
import { sitePaths } from '../../model/site-paths.ts';
import { inLocale, itemsOf, type ItemOf } from '../../model/item.ts';
import { defineRoute, onlyEntry } from '../route.ts';
import { titleIn } from '../title.ts';

/** All processes beside each other. */
export const flowTable = defineRoute({
  pattern: sitePaths.flowTable,
  address: () => sitePaths.flowTable,
  entries: onlyEntry,
  title: ({ text }) => ({ text: text('flowTable.title') }),
  description: ({ text }) => text('flowTable.intro'),
  above: () => sitePaths.kind('processes'),
  items: ({ site }) => itemsOf(site.items, 'processes'),
  links: ['site-map', 'ways-in'],
});

/** 一次告知單: everything to bring for a process, on one sheet to print. */
export const checklist = defineRoute({
  pattern: sitePaths.checklist('processes/:slug'),
  address: ({ id }: ItemOf<'processes'>) => sitePaths.checklist(id),
  entries: ({ site }) => itemsOf(site.items, 'processes'),
  title: ({ site, locale }, entry) => {
    const own = inLocale(entry, locale);
    const title = textsOf(site, own.locale)('checklist.title', { title: own.data.title });
    return titleIn(title, own.locale, locale);
  },
  description: ({ locale }, entry) => inLocale(entry, locale).data.summary,
  above: (_site, { id }) => sitePaths.item(id),
  item: (entry) => entry,
});
