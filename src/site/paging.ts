const neighbours = 2;

/** The page numbers worth a link: the first, the last and those near the current one, about seven in all. */
export function nearbyPages(page: number, pages: number): number[] {
  return Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= neighbours,
  );
}
