/** Words of English that join others and say nothing by themselves. */
const joining = new Set(
  'a an and are as at be been but by can did do does for from had has have he her his how i if in into is it its more most no not of on or our she should so such than that the their them then there these they this to up was we were what when where which who why will with would you your'.split(
    ' ',
  ),
);

/** How many letters of two words must agree: `open` and `opening`, `bill` and `billing`. */
const stem = 5;

/** What a text speaks of: the beginnings of its English words, and each two Chinese characters that stand together. */
export function contentWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{Script=Latin}\d]+/gu)) {
    if (!joining.has(word) && (word.length > 1 || /\d/.test(word))) words.add(stemOf(word));
  }
  for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) {
    const letters = Array.from(run);
    for (const [place, letter] of letters.entries()) {
      const next = letters[place + 1];
      if (next !== undefined) words.add(letter + next);
    }
  }
  return words;
}

/** How much of what one text speaks of the other speaks of too: 0 to 1. */
export function overlap(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 1;
  return [...part].filter((word) => whole.has(word)).length / part.size;
}

function stemOf(word: string): string {
  const singular = word.replace(/(?:ies|ing|ed|es|s)$/, '');
  return (singular.length >= 3 ? singular : word).slice(0, stem);
}
