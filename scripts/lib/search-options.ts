import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SearchRequest } from '../../src/search/answer.ts';
import { filterKeys, mapFilters, type FilterKey } from '../../src/search/filters.ts';
import { indexFolder } from '../../src/search/index/index-folder.ts';
import { isThere } from '../../src/shared/is-there.ts';

/** Where the index of a language of a built folder is; undefined where there is none. */
export function findIndex(
  site: string,
  locale: string | undefined,
): { folder: string; locale: string } | undefined {
  const indexes = join(site, indexFolder);
  if (!isThere(indexes)) return undefined;
  const locales = readdirSync(indexes, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(indexes, entry.name, 'pagefind-entry.json')))
    .map(({ name }) => name);
  const chosen =
    locale === undefined
      ? (locales.find((name) => name.startsWith('zh')) ?? locales[0])
      : locales.find((name) => name === locale);
  return chosen === undefined
    ? undefined
    : { folder: pathToFileURL(join(indexes, chosen, '/')).href, locale: chosen };
}

/** Filters as typed, `key=value`; a wrong one is given back. */
export function readFilters(typed: readonly string[]): SearchRequest['filters'] | { wrong: string } {
  const filters: Record<FilterKey, string[]> = mapFilters(() => []);
  for (const text of typed) {
    const [name, ...rest] = text.split('=');
    const key = filterKeys.find((known) => known === name);
    if (key === undefined || rest.length === 0) return { wrong: text };
    filters[key].push(rest.join('='));
  }
  return filters;
}
