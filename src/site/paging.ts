const neighbours = 2;

/** How many pages a list has; at least one. */
export function pageCount(entries: number, pageSize: number): number {
  return Math.max(1, Math.ceil(entries / pageSize));
}

/** The entries of a page, counted from 1. */
export function pageOf<Entry>(entries: readonly Entry[], page: number, pageSize: number): Entry[] {
  return entries.slice((page - 1) * pageSize, page * pageSize);
}

/** The page numbers worth a link: the first, the last and those near the current one, about seven in all. */
export function nearbyPages(page: number, pages: number): number[] {
  return Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= neighbours,
  );
}
