import { sitePaths } from '../../model/site-paths.ts';
import { isListed } from '../../model/item.ts';
import type { Locale } from '../../model/localized.ts';
import type { Site } from '../../model/site.ts';
import { defineRoute, onlyEntry } from '../route.ts';

/** A line of an index is one link, a tenth of what an item in a list is. */
export const indexPageSize = 200;

/** Every title. */
export const titleIndex = defineRoute({
  pattern: sitePaths.titleIndex,
  address: () => sitePaths.titleIndex,
  entries: onlyEntry,
  title: ({ text }) => ({ text: text('index.titles') }),
  description: ({ text }) => text('index.titles.intro'),
  paging: { size: () => indexPageSize, lines: ({ site }) => site.items.filter(isListed).length },
  links: ['site-map', 'ways-in'],
});

/** Every keyword. */
export const topicIndex = defineRoute({
  pattern: sitePaths.topicIndex,
  address: () => sitePaths.topicIndex,
  entries: onlyEntry,
  title: ({ text }) => ({ text: text('index.topics') }),
  description: ({ text }) => text('index.topics.intro'),
  paging: { size: () => indexPageSize, lines: ({ site, locale }) => keywordsOf(site, locale).size },
  links: ['site-map', 'ways-in'],
});

function keywordsOf(site: Site, locale: Locale): Set<string> {
  return new Set(site.items.filter(isListed).flatMap((item) => item.locales[locale]?.data.keywords ?? []));
}
