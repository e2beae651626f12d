import type { Attachment } from '../model/attachments/inspect-attachment.ts';

/** What the text of an item needs to know of the page it stands on. */
export interface TextContext {
  attachments: readonly Attachment[];
  /** The path a browser is given for a link as the editor wrote it: to a page, or to a file of the item. */
  pathOf: (link: string) => string;
  /** What stands after a link to a file: its format and its size. */
  describeFile: (attachment: Attachment) => string;
  /** What stands above the notes of a text. */
  notesTitle: string;
  /** The name of a link to a note, by its number. */
  noteLabel: (number: string) => string;
  /** The name of a link from a note back to its place; the second place of the first note has the number `1-2`. */
  noteBackLabel: (number: string) => string;
}
