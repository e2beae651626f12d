import type { MdastNode } from 'satteri';
import type { Item, LocalizedItem } from '../model/item.ts';
import type { KindId } from '../model/kinds/index.ts';
import type { Problem } from '../model/problem.ts';
import type { Site } from '../model/site.ts';

/** What a rule over a text may look at. */
export interface TextContext {
  site: Site;
  item: Item;
  localized: LocalizedItem<KindId>;
}

/** A rule that looks at one node of a text at a time. */
export type NodeRule = (node: MdastNode, context: TextContext, ancestors: readonly MdastNode[]) => Problem[];

/** A rule that looks at a whole text. */
export type TextRule = (context: TextContext) => Problem[];

/** A rule that looks at the whole site. */
export type SiteRule = (site: Site) => Problem[];
