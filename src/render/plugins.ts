import type { HastPluginDefinition, MdastPluginEntry } from 'satteri';
import { footnotes } from './footnotes.ts';
import { headings } from './headings.ts';
import { inlineComponentsInParagraphs } from './inline-components.ts';
import { joinedLines } from './joined-lines.ts';
import { links } from './links.ts';
import { listNumbers } from './list-numbers.ts';
import { refuseCode } from './refuse-code.ts';
import { scrollingTables, tableCells } from './tables.ts';
import { taskLists } from './task-lists.ts';
import type { TextContext } from './text-context.ts';
import { typedText } from './typed-text.ts';

/** What is done to the tree of a source before it becomes that of a page, in this order. */
export const sourcePlugins: MdastPluginEntry[] = [typedText, joinedLines, listNumbers];

/**
 * What is done to every text of an item between its source and its page, Markdown and MDX alike, in this order. The
 * refusal stands last: it judges what the others leave.
 */
export function textPlugins(context: TextContext): HastPluginDefinition[] {
  return [
    links(context),
    footnotes(context),
    headings(),
    scrollingTables(),
    tableCells,
    taskLists,
    inlineComponentsInParagraphs,
    refuseCode,
  ];
}
