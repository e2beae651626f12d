import type { MdastNode } from 'satteri';
import type { IsoDate } from '../model/dates.ts';
import type { Item, LocalizedItem } from '../model/item.ts';
import type { KindId } from '../model/kinds/index.ts';
import type { ReadContent } from '../model/load/load-content.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** What a rule over a text may read. */
export interface TextContext extends ReadContent {
  item: Item;
  localized: LocalizedItem<KindId>;
  /** Every address inside the site that the text may link to: there are more pages in one language than in another. */
  pages: ReadonlySet<string>;
}

/** A rule over one node of a text at a time. */
export type NodeRule = (
  node: MdastNode,
  context: TextContext,
  ancestors: readonly MdastNode[],
) => Diagnostic[];

/** A rule over a whole text. */
export type TextRule = (context: TextContext) => Diagnostic[];

/** A rule over the whole site. */
export type SiteRule = (content: ReadContent) => Diagnostic[];

/** What is checked: the published content, or a change of it that somebody asks to have published. */
export type Branch = 'default' | 'request';

/** The context of a check: its day and its branch. */
export interface CheckContext {
  today: IsoDate;
  branch: Branch;
}

/** A rule over the whole site that depends on the day. */
export type DatedRule = (content: ReadContent, checkContext: CheckContext) => Diagnostic[];
