import type { TextContext } from '../../src/render/text-context.ts';

/** The page of a text that stands alone: without attachments, links as they were written. */
export const plainContext: TextContext = {
  attachments: [],
  pathOf: (link) => link,
  describeFile: () => '',
  notesTitle: 'Notes',
  noteLabel: (number) => `Note ${number}`,
  noteBackLabel: (number) => `Back to note ${number}`,
};
