/**
 * Ways to write one character that readers and offices mix, each with the one that stands for both.
 * 臺 and 檯 are 台 in 臺北 and 櫃檯 alike; the others are forms of one character that fonts and laws use side by side.
 */
const variants: ReadonlyMap<string, string> = new Map(
  [
    '臺台',
    '檯台',
    '裏裡',
    '羣群',
    '爲為',
    '啓啟',
    '衆眾',
    '峯峰',
    '綫線',
    '麪麵',
    '牀床',
    '强強',
    '卽即',
    '敎教',
  ].flatMap(([other, usual]) =>
    other !== undefined && usual !== undefined ? [[other, usual] satisfies [string, string]] : [],
  ),
);

const known = new Map<string, string>();

/** A character as the search compares it: half-width, lower case, one form of each. May be several characters, or none. */
export function fold(character: string): string {
  const seen = known.get(character);
  if (seen !== undefined) return seen;
  const folded = Array.from(
    character.normalize('NFKC').toLowerCase(),
    (part) => variants.get(part) ?? part,
  ).join('');
  known.set(character, folded);
  return folded;
}
