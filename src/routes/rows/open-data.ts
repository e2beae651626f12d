import { sitePaths } from '../../model/site-paths.ts';
import { defineRoute, onlyEntry } from '../route.ts';

/** The downloads of open data. */
export const openData = defineRoute({
  pattern: sitePaths.openData,
  address: () => sitePaths.openData,
  entries: onlyEntry,
  title: ({ text }) => ({ text: text('openData.title') }),
  description: ({ text }) => text('openData.intro'),
  links: ['site-map'],
});
