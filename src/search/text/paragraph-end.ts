/** Stands between two paragraphs of a text (U+2029, paragraph separator): a sentence never goes on behind it. */
export const paragraphEnd = '\u2029';
