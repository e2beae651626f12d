/** The index of the last entry of a list in order that begins at an offset or before it; 0 where all begin behind it. */
export function lastAtOrBefore<Entry>(
  entries: readonly Entry[],
  offset: number,
  startOf: (entry: Entry) => number,
): number {
  let low = 0;
  let high = entries.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const entry = entries[middle];
    if (entry !== undefined && startOf(entry) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
