import { limits } from './limits.ts';
import { UnreadableFileError, type FileText } from './file-text.ts';

/** Puts paragraphs, each with its blanks tidied, into one text with a blank line between them. */
export function joinParagraphs(paragraphs: readonly string[]): string {
  return paragraphs.map(tidy).filter(Boolean).join('\n\n');
}

/** The text of a file from the paragraphs of its pages. */
export function textOfPages(paragraphsOfPages: readonly (readonly string[])[]): FileText {
  const pages = paragraphsOfPages.map(joinParagraphs);
  return { text: pages.filter(Boolean).join('\n\n'), pages };
}

/**
 * Keeps the files whose text is neither missing nor endless. A file without pictures that has no words has none to
 * lose: a table of numbers, a form that is still empty.
 */
export function checkText(read: FileText): FileText {
  if (read.text === '' && read.hasPictures !== false) throw new UnreadableFileError('textless');
  if (read.text.length > limits.characters) throw new UnreadableFileError('large');
  return read;
}

/** One blank for many, no empty lines inside a paragraph, no control characters. */
function tidy(paragraph: string): string {
  return paragraph
    .replace(/[^\P{C}\n\t]/gu, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
