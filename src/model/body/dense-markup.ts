import { textOfBody } from './text-of-body.ts';

/**
 * How many signs of markup a paragraph may have. The parser takes time in the square of them; a paragraph that people
 * can read has some dozens.
 */
export const mostMarks = 2_000;

/** Signs of markup, and what begins the entry of a list: on one line each is a list in the one before it. */
const mark = /[&<>_*~`{}[\]［］]|[-+](?= )|\d[.)](?= )/g;

/** The line, from 1 in the whole file, on which a paragraph has more signs of markup than a parser can read in time. */
export function denseMarkup(text: string): number | undefined {
  const body = textOfBody({ text });
  const linesBefore = text.slice(0, text.length - body.length).split('\n').length - 1;
  let marks = 0;
  // A brace is open across paragraphs until it is closed.
  let braces = 0;
  for (const [index, line] of body.split('\n').entries()) {
    if (line.trim() === '') marks = 0;
    for (const [sign] of line.matchAll(mark)) {
      marks += 1;
      if (sign === '{') braces += 1;
      if (sign === '}') braces = Math.max(0, braces - 1);
      if (marks > mostMarks || braces > mostMarks) return linesBefore + index + 1;
    }
  }
  return undefined;
}
