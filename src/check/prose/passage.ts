import type { Locale } from '../../model/localized.ts';
import type { SourceLocation } from '../../model/diagnostic.ts';
import type { WrittenText } from '../fix/edit-at.ts';

/** Words that stand together and are read as one: a paragraph, a heading, a cell, or the value of a field. */
export interface Passage {
  locale: Locale;
  /** What it is in its file, the same in every language: `title`, `steps.0.text`, `text.12`. */
  key: string;
  /** The words as readers get them. Code and pictures are an object replacement character. */
  text: string;
  /** Where a part of the words stands in the file. */
  locationOf: (offset: number) => SourceLocation;
  /** The text that holds it, where its words can be changed. */
  written?: WrittenText;
}

/** What stands for a part that is not words. */
export const notWords = '\uFFFC';
