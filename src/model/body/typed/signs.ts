/**
 * Signs that stand in a source while it is parsed, and in nothing that is shown. Markdown decides by the neighbours of
 * a mark what it does (https://spec.commonmark.org/0.31.2/#delimiter-run), and knows no Chinese ones: these are the
 * neighbours it needs. No text that people write has them.
 */
export const letter = '\uFDD0';
/** A mark for Markdown: the feather mark of Ogham. */
export const mark = '\u169B';
/** A blank for Markdown: the space mark of Ogham. */
export const blank = '\u1680';
/** A tilde that strikes nothing. */
export const tilde = '\uFDD1';

const neighbours = new RegExp(`[${letter}${mark}${blank}]`, 'g');
const any = new RegExp(`[${letter}${mark}${blank}${tilde}]`);

/** Whether a text has a sign in it. */
export function hasSigns(text: string): boolean {
  return any.test(text);
}

/** A value of the tree as it was written. */
export function withoutSigns(value: string): string {
  return any.test(value) ? value.replace(neighbours, '').replaceAll(tilde, '~') : value;
}
