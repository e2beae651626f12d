/** Radicals that have no decomposition in Unicode, with the characters of Traditional Chinese that look the same. */
const supplement: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('⺠民⻁虎⻄西⻆角⻑長⻘青⻝食⻣骨⻤鬼⻩黃⻫齊⻭齒⻯龍⻱龜')
    .map((radical, index, all): [string, string] => [radical, all[index + 1] ?? ''])
    .filter((_, index) => index % 2 === 0),
);

/**
 * Gives characters their own code points again where a PDF names the radical that looks the same: fonts draw both with
 * one glyph, and Chromium's PDFs write ⽤⼾ (U+2F64 U+2F3E) for 用戶. The same holds for compatibility ideographs.
 */
export function namedCharacters(text: string): string {
  return text
    .replace(/[\u2f00-\u2fdf\uf900-\ufaff]/g, (character) => character.normalize('NFKC'))
    .replace(/[\u2e80-\u2eff]/g, (character) => supplement[character] ?? character);
}
