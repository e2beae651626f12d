const initials = ' b p m f d t n l g k h j q x zh ch sh r z c s y w'.split(' ');
const finals = (
  'a o e ai ei ao ou an en ang eng er i ia ie iao iu ian in iang ing iong ' +
  'u ua ue uo uai ui uan un uang ong ü üe ê io m n ng'
).split(' ');
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Two letters for a syllable of Pinyin without its tone (`zhuan` → one for zh, one for uan); undefined for anything else. */
export function encodeSyllable(syllable: string): { initial: string; final: string } | undefined {
  for (const length of [2, 1, 0]) {
    const initial = letters[initials.indexOf(syllable.slice(0, length))];
    const final = letters[finals.indexOf(syllable.slice(length))];
    if (initial !== undefined && final !== undefined) return { initial, final };
  }
  return undefined;
}

/** The syllable of two letters; empty where they are none. */
export function decodeSyllable(initial: string, final: string): string {
  return (initials[letters.indexOf(initial)] ?? '') + (finals[letters.indexOf(final)] ?? '');
}

/** One form for syllables that many speakers of Taiwan's Mandarin do not tell apart: z zh, c ch, s sh, in ing, en eng. */
export function blurSyllable(syllable: string): string {
  return syllable.replace(/^([zcs])h/, '$1').replace(/([ie])ng$/, '$1n');
}
