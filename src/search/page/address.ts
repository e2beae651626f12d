import { sortOrders, type SearchRequest, type SortOrder } from '../answer.ts';
import { filterKeys, mapFilters, type FilterKey } from '../filters.ts';
import { composeQuery } from './compose-query.ts';

/** Page sizes a reader may choose; the first is used where the address names none. */
export const pageSizes = [10, 20, 50] as const;

/** Far beyond what anyone types, and short enough that an absurd address costs nothing. */
export const longestQuery = 500;
const longestValue = 100;
const mostValues = 20;
const mostPages = 10_000;

/**
 * What an address asks for. Anybody may write an address, so nothing in it is trusted: what makes no sense falls back.
 * The fields of the advanced form become part of the query.
 */
export function readAddress(search: string): SearchRequest {
  const parameters = new URLSearchParams(search);
  const first = (name: string): string => cleanText(parameters.get(name) ?? '');
  return {
    query: shortened(composeQuery(first), longestQuery),
    page: readPage(first('page')),
    size: pageSizes.find((size) => String(size) === first('size')) ?? pageSizes[0],
    sort: sortOrders.find((order) => order === first('sort')) ?? sortOrders[0],
    filters: mapFilters((key) => readValues(parameters.getAll(key))),
    synonyms: first('syn') !== 'off',
  };
}

/** The shortest address that asks for the same, as the `href` of a link on the results page. */
export function writeAddress({ query, page, size, sort, filters, synonyms }: SearchRequest): string {
  const parameters = new URLSearchParams({ q: query });
  for (const key of filterKeys) for (const value of filters[key]) parameters.append(key, value);
  if (sort !== sortOrders[0]) parameters.set('sort', sort);
  if (size !== pageSizes[0]) parameters.set('size', String(size));
  if (!synonyms) parameters.set('syn', 'off');
  if (page > 1) parameters.set('page', String(page));
  return `?${parameters.toString()}`;
}

/** What links change. */
interface Change {
  query?: string;
  page?: number;
  size?: number;
  sort?: SortOrder;
  synonyms?: boolean;
  filters?: SearchRequest['filters'];
}

/** The address of the same request with a change; it begins at the first page again unless the change is the page. */
export function addressWith(request: SearchRequest, change: Change): string {
  return writeAddress({ ...request, page: 1, ...change });
}

/** The filters with one value put in or, where it stands already, taken out. */
export function toggleFilter(
  filters: SearchRequest['filters'],
  key: FilterKey,
  value: string,
): SearchRequest['filters'] {
  const values = filters[key];
  const toggled = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...filters, [key]: toggled };
}

export const noFilters: SearchRequest['filters'] = mapFilters(() => []);

/** Whether there is anything to search for: a filter alone lists all that passes it. */
export function asksForSomething({ query, filters }: SearchRequest): boolean {
  return query !== '' || filterKeys.some((key) => filters[key].length > 0);
}

function readValues(values: readonly string[]): string[] {
  const clean = values.map((value) => shortened(cleanText(value), longestValue));
  return [...new Set(clean)].filter((value) => value !== '').slice(0, mostValues);
}

function readPage(text: string): number {
  const page = Number(text);
  return Number.isInteger(page) && page >= 1 && page <= mostPages ? page : 1;
}

/** Control characters have no meaning in words; blanks at the ends have none either. */
function cleanText(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim();
}

/** Cut between characters, never inside one. */
function shortened(text: string, most: number): string {
  return text.length <= most ? text : Array.from(text).slice(0, most).join('').trim();
}
