import { sitePaths } from '../../model/site-paths.ts';
import { defineRoute, onlyEntry } from '../route.ts';
import { localizedTitle } from '../title.ts';

/** Its title is the office’s name; menus and breadcrumbs call it home. */
export const home = defineRoute({
  pattern: sitePaths.home,
  address: () => sitePaths.home,
  entries: onlyEntry,
  title: ({ site, locale }) => localizedTitle(site.file.name, locale),
  label: ({ text }) => ({ text: text('nav.home') }),
});

export const search = defineRoute({
  pattern: sitePaths.search,
  address: () => sitePaths.search,
  entries: onlyEntry,
  title: ({ text }) => ({ text: text('search.title') }),
  links: ['site-map'],
});

/** What hosts answer with where nothing is. */
export const notFound = defineRoute({
  pattern: sitePaths.notFound,
  address: () => sitePaths.notFound,
  entries: onlyEntry,
  title: ({ text }) => ({ text: text('notFound.title') }),
  isFallback: true,
});
