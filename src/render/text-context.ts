import type { Attachment } from '../model/attachments/inspect-attachment.ts';

/** What the text of an item needs to know of the page it stands on. */
export interface TextContext {
  attachments: readonly Attachment[];
  /** The path a browser is given for a link as the editor wrote it: to a page, or to a file of the item. */
  pathOf: (link: string) => string;
  /** What stands after a link to a file: its format and its size. */
  describeFile: (attachment: Attachment) => string;
}
