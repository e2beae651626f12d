const han = String.raw`\p{Script=Han}\p{Script=Bopomofo}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`;
/** Marks of Chinese typesetting, with the quotation marks, dashes and dots that it shares with others. */
const marks = String.raw`\u2010-\u2027\u2030-\u205E\u3001-\u3004\u3006-\u3020\u3030-\u3037\u303D-\u303F\u30FB\uFE10-\uFE6F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65\uFFE0-\uFFEE`;

const wideLetter = new RegExp(`[${han}]`, 'u');
const wideMark = new RegExp(`[${marks}]`, 'u');
/** Between two of these a line break is no blank: Chinese has none between words. */
export const wideCharacter = new RegExp(`[${han}${marks}]`, 'u');

/** Blanks that Markdown knows as none where it looks for one: wide ones, and those that do not break. */
export const foreignBlanks = String.raw`\u00A0\u2000-\u200A\u202F\u205F\u3000`;

/** A letter of Chinese or of another script that is written without blanks. */
export function isWideLetter(character: string): boolean {
  return wideLetter.test(character);
}

/** A mark as Chinese texts have them. */
export function isWideMark(character: string): boolean {
  return wideMark.test(character);
}
