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
    // Letters that no mark was added to, and that readers type without it all the same.
    'đd',
    'łl',
    'øo',
  ].flatMap(([other, usual]) =>
    other !== undefined && usual !== undefined ? [[other, usual] satisfies [string, string]] : [],
  ),
);

/** What was folded before, by code point: a number is found faster than a text. */
const cache = new Map<number, string>();

/** Marks over and under letters that stand as characters of their own. */
const marks = /[\u0300-\u036F]/gu;

/**
 * A character as the search compares it: half-width, lower case, one form of each, Latin letters without marks (điện =
 * dien, whose writers often leave them out). May be several characters, or none.
 */
export function fold(character: string): string {
  const point = character.codePointAt(0) ?? -1;
  const seen = cache.get(point);
  if (seen !== undefined) return seen;
  const usual = character.normalize('NFKC').toLowerCase();
  const plain = /^\p{Script=Latin}/u.test(usual) ? usual.normalize('NFD') : usual;
  const folded = Array.from(plain.replace(marks, ''), (part) => variants.get(part) ?? part).join('');
  cache.set(point, folded);
  return folded;
}

/** A word with each of its characters folded. */
export function foldAll(word: string): string {
  return Array.from(word, fold).join('');
}
