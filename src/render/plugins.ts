import type { HastPluginDefinition } from 'satteri';
import { headings } from './headings.ts';
import { inlineComponentsInParagraphs } from './inline-components.ts';
import { links } from './links.ts';
import { refuseCode } from './refuse-code.ts';
import { scrollingTables, tableCells } from './tables.ts';
import { taskLists } from './task-lists.ts';
import type { TextContext } from './text-context.ts';

/**
 * What is done to every text of an item between its source and its page, Markdown and MDX alike, in this order. The
 * refusal stands last: it judges what the others leave.
 */
export function textPlugins(context: TextContext): HastPluginDefinition[] {
  return [
    links(context),
    headings(),
    scrollingTables(),
    tableCells,
    taskLists,
    inlineComponentsInParagraphs,
    refuseCode,
  ];
}
