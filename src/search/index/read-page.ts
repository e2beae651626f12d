import { parse } from 'parse5';
import { filterKeys, mapFilters, type FilterKey } from '../filters.ts';
import type { FilterValue } from '../catalogue.ts';
import { attributeOf, elementsBelow, lineOf, paragraphsOf, type Element } from './element-text.ts';

/** A file that a page offers. */
export interface PageFile {
  /** What the page calls it. */
  title: string;
  /** Its address, as the page links it. */
  url: string;
}

/** What the search reads out of a built page. Attributes of its HTML say it, so that any folder of pages can be searched. */
export interface PageContent {
  title: string;
  headings: string[];
  keywords: string[];
  /** The paragraphs of the content without its headings, U+2029 between them. */
  text: string;
  breadcrumb: string[];
  /** ISO day, or empty. */
  date: string;
  filters: Record<FilterKey, FilterValue[]>;
  files: PageFile[];
}

/**
 * Reads a page. Its content is the element with `data-pagefind-body`, without what has `data-pagefind-ignore`
 * (https://pagefind.app/docs/indexing/); the page is left out where nothing has it. Besides that:
 *
 * - `data-search-filter="theme:E00"`: a value of a filter; its label is `data-search-label`, else the element's text;
 * - `data-search-date="2026-03-01"`: the day of the page;
 * - `data-search-breadcrumb`: the way from the home page, in its list;
 * - `data-search-file`: a link to a file of the page, titled by the attribute, else by the link's text;
 * - `<meta name="keywords">`: words to be found by.
 */
export function readPage(html: string): PageContent | undefined {
  const elements = elementsBelow(parse(html));
  const body = elements.find((element) => has(element, 'data-pagefind-body'));
  if (!body) return undefined;
  const inside = elementsBelow(body).filter((element) => !has(element, 'data-pagefind-ignore'));
  const title = inside.find(({ tagName }) => tagName === 'h1');
  return {
    title: title ? lineOf(title) : '',
    headings: inside.filter(({ tagName }) => /^h[2-6]$/.test(tagName)).map(lineOf),
    keywords: keywordsOf(elements),
    text: paragraphsOf(
      body,
      (element) => /^h[1-6]$/.test(element.tagName) || has(element, 'data-pagefind-ignore'),
    ),
    breadcrumb: breadcrumbOf(elements),
    date: dateOf(elements),
    filters: filtersOf(elements),
    files: inside.filter((element) => has(element, 'data-search-file')).map(fileOf),
  };
}

/** The language that a page says it is in: empty where it says none. Only its beginning is parsed. */
export function languageOf(html: string): string {
  const head = html.search(/<head\b/i);
  const [root] = elementsBelow(parse(head === -1 ? html : html.slice(0, head)));
  return root ? (attributeOf(root, 'lang') ?? '') : '';
}

function has(element: Element, name: string): boolean {
  return attributeOf(element, name) !== undefined;
}

function keywordsOf(elements: readonly Element[]): string[] {
  const meta = elements.find(
    (element) => element.tagName === 'meta' && attributeOf(element, 'name') === 'keywords',
  );
  return (meta ? (attributeOf(meta, 'content') ?? '') : '')
    .split(/\s*,\s*/)
    .filter((keyword) => keyword !== '');
}

function breadcrumbOf(elements: readonly Element[]): string[] {
  const list = elements.find((element) => has(element, 'data-search-breadcrumb'));
  const steps = list ? elementsBelow(list).filter(({ tagName }) => tagName === 'li') : [];
  // The page itself is its last step, and is the result's title already.
  return steps.filter((step) => !has(step, 'aria-current')).map(lineOf);
}

function dateOf(elements: readonly Element[]): string {
  const time = elements.find((element) => has(element, 'data-search-date'));
  return time ? (attributeOf(time, 'data-search-date') ?? '') : '';
}

function filtersOf(elements: readonly Element[]): PageContent['filters'] {
  const filters: PageContent['filters'] = mapFilters(() => []);
  for (const element of elements) {
    const [name, ...rest] = (attributeOf(element, 'data-search-filter') ?? '').split(':');
    const key = filterKeys.find((known) => known === name);
    const value = rest.join(':');
    if (key === undefined || value === '' || filters[key].some((known) => known.value === value)) continue;
    filters[key].push({ value, label: attributeOf(element, 'data-search-label') ?? lineOf(element) });
  }
  return filters;
}

function fileOf(link: Element): PageFile {
  const title = attributeOf(link, 'data-search-file') ?? '';
  return { title: title === '' ? lineOf(link) : title, url: attributeOf(link, 'href') ?? '' };
}
