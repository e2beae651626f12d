/** How far from where a character is expected it may stand: behind an escape, or a mark at the beginning of its line. */
const longestGap = 16;
/** How many blanks may stand before it besides: the indent of a line. */
const longestIndent = 200;

/**
 * Finds where the characters of a value stand in the source that it was read from, whose `start` is that of the value.
 * The source may have blanks, quotation marks and escapes that the value does not have: a character that is written in
 * another way stands where the one before it ends. Each part is gone through once, however often it is asked about.
 */
export function alignText(value: string, source: string, start: number): (offset: number) => number {
  const positions: number[] = [];
  let next = start;
  return (offset) => {
    for (let at = positions.length; at <= offset && at < value.length; at += 1) {
      const found = nearestPosition(value.charAt(at), source, next);
      positions.push(found ?? next);
      if (found !== undefined) next = found + 1;
    }
    return positions[offset] ?? next;
  };
}

/** The nearest position of a character from one on. Blanks have none: a line break may be written for one. */
function nearestPosition(character: string, source: string, from: number): number | undefined {
  if (isBlank(character)) return undefined;
  let passed = 0;
  let blanks = 0;
  for (let at = from; at < source.length && passed <= longestGap && blanks <= longestIndent; at += 1) {
    const written = source.charAt(at);
    if (written === character) return at;
    if (isBlank(written)) blanks += 1;
    else passed += 1;
  }
  return undefined;
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\t';
}
