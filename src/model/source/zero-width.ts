import { codePointName } from './code-point.ts';

/**
 * Characters without width that mean nothing in this content: they come along with pasted text, and a word with one of
 * them is not found. Two of them join and part letters in scripts that need it, and join the parts of a picture sign
 * (Unicode 16, section 23.2); there they stay.
 */
const zeroWidth =
  /\u034F|[\u200B\u2060-\u2064\u180E\uFEFF]|(?<![\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Mongolian}\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])[\u200C\u200D]/gu;

/** Where a text has such characters, and their code points as Unicode writes them. */
export function zeroWidthCharacters(text: string): { offset: number; code: string }[] {
  return [...text.matchAll(zeroWidth)].map(({ 0: character, index }) => ({
    offset: index,
    code: codePointName(character),
  }));
}
