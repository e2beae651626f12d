import { codePointName } from './code-point.ts';

/**
 * Characters that nobody sees and that change what is shown: controls but the tab and the line feed, and those that
 * turn the direction of a line, with which a text can look other than it reads (https://trojansource.codes/). With
 * them, what is no character at all: half of one (a surrogate), and the code points that mean none, which no feed and
 * no address can hold.
 */
const hidden = /[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069]|\p{Cs}|\p{Noncharacter_Code_Point}/u;

/** The first hidden character of a text: where it is, and its code point as Unicode writes it. */
export function hiddenCharacter(text: string): { offset: number; code: string } | undefined {
  const match = hidden.exec(text);
  if (!match) return undefined;
  return { offset: match.index, code: codePointName(match[0]) };
}
