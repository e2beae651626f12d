import { addresses } from '../../model/addresses.ts';
import { defineRoute, onlyEntry } from '../route.ts';

/** The downloads of open data. */
export const openData = defineRoute({
  pattern: addresses.openData,
  address: () => addresses.openData,
  entries: onlyEntry,
  title: ({ text }) => ({ text: text('openData.title') }),
  description: ({ text }) => text('openData.intro'),
  links: ['site-map'],
});
