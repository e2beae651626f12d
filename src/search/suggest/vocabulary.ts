/**
 * The words of a site, and how its characters sound: what a browser needs to guess what a reader meant.
 * It is plain JSON, written once for each language and fetched only when a query finds little or nothing.
 */
export interface Vocabulary {
  /** Words parted by blanks: those of titles, headings and keywords first, the most used of them first. */
  terms: string;
  /** How many of the terms stand in a title, a heading or a keyword. */
  named: number;
  /** For each common character, in their order, the letter of its initial; empty where no word is Chinese. */
  initials: string;
  /** The letters of the finals, in the same order. */
  finals: string;
  /** Further readings and rarer characters: triples of the character, its initial and its final. */
  readings: string;
}

/** Whether something that was fetched is a vocabulary; a file may be cut off or of another release. */
export function isVocabulary(value: unknown): value is Vocabulary {
  if (typeof value !== 'object' || value === null) return false;
  const has = (key: string, type: 'string' | 'number') =>
    typeof Object.getOwnPropertyDescriptor(value, key)?.value === type;
  return (
    has('named', 'number') && ['terms', 'initials', 'finals', 'readings'].every((key) => has(key, 'string'))
  );
}

/** The words of a vocabulary, best first; `named` holds only those of titles, headings and keywords. */
export function termsOf({ terms, named }: Vocabulary): { all: readonly string[]; named: readonly string[] } {
  const all = terms === '' ? [] : terms.split(' ');
  return { all, named: all.slice(0, named) };
}
