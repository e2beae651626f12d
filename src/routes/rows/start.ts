import { addresses } from '../../model/addresses.ts';
import { defineRoute, onlyEntry } from '../route.ts';
import { localizedTitle } from '../title.ts';

/** Its title is the office’s name; menus and breadcrumbs call it home. */
export const home = defineRoute({
  pattern: addresses.home,
  address: () => addresses.home,
  entries: onlyEntry,
  title: ({ site, locale }) => localizedTitle(site.file.name, locale),
  label: ({ text }) => ({ text: text('nav.home') }),
});

export const search = defineRoute({
  pattern: addresses.search,
  address: () => addresses.search,
  entries: onlyEntry,
  title: ({ text }) => ({ text: text('search.title') }),
  links: ['site-map'],
});

/** What hosts answer with where nothing is. */
export const notFound = defineRoute({
  pattern: addresses.notFound,
  address: () => addresses.notFound,
  entries: onlyEntry,
  title: ({ text }) => ({ text: text('notFound.title') }),
  isFallback: true,
});
