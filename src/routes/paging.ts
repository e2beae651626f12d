import type { Site } from '../model/site.ts';

/** Lists of items have as many on a page as the office says. */
export const listPaging = { size: ({ file }: Site): number => file.pageSize } as const;

/** How many pages some lines need; at least one. */
export function pageCount(lines: number, size: number): number {
  return Math.max(1, Math.ceil(lines / size));
}

/** The lines of a page, counted from 1. */
export function linesOfPage<Line>(lines: readonly Line[], page: number, size: number): Line[] {
  return lines.slice((page - 1) * size, page * size);
}

/** The address of a page of a list, counted from 1; the first stands at the list’s own address. */
export function pageAddress(first: string, page: number): string {
  return page === 1 ? first : `${first}page/${String(page)}/`;
}

/** The form of the addresses of later pages. */
export function laterPattern(pattern: string): string {
  return `${pattern}page/:page/`;
}
