import type { MdastNode } from 'satteri';
import type { IsoDate } from '../model/dates.ts';
import type { Item, LocalizedItem } from '../model/item.ts';
import type { KindId } from '../model/kinds/index.ts';
import type { ReadContent } from '../model/load/load-content.ts';
import type { Problem } from '../model/problem.ts';

/** What a rule over a text may look at. */
export interface TextContext extends ReadContent {
  item: Item;
  localized: LocalizedItem<KindId>;
  /** Every address inside the site that the text may link to: there are more pages in one language than in another. */
  pages: readonly string[];
}

/** A rule that looks at one node of a text at a time. */
export type NodeRule = (node: MdastNode, context: TextContext, ancestors: readonly MdastNode[]) => Problem[];

/** A rule that looks at a whole text. */
export type TextRule = (context: TextContext) => Problem[];

/** A rule that looks at the whole site. */
export type SiteRule = (content: ReadContent) => Problem[];

/** What is checked: the published content, or a change of it that somebody asks to have published. */
export type Branch = 'default' | 'request';

/** When and where the content is looked at. */
export interface Occasion {
  today: IsoDate;
  branch: Branch;
}

/** A rule that looks at the whole site on a day. */
export type DatedRule = (content: ReadContent, occasion: Occasion) => Problem[];
