import type { Item, LocalizedItem } from '../model/item.ts';
import type { KindId } from '../model/kinds/index.ts';
import type { Site } from '../model/site.ts';

/** Name of the collection that holds the one entry of everything that is no item, and of that entry. */
export const siteCollection = 'site';

/** What Astro's store keeps of one item in one language. It is data alone: it is written to a file and read again. */
export interface StoredText {
  item: Pick<Item, 'kind' | 'slug' | 'id' | 'folder' | 'attachments'>;
  localized: LocalizedItem<KindId>;
}

/** What only a preview knows. */
export interface Preview {
  /** What is wrong with the content as it is now; the rest of the site is as it was before. */
  errors: ContentError[];
}

/** A mistake in the content, in the language of the terminal. The file is an absolute path. */
export interface ContentError {
  message: string;
  hint: string;
  file: string;
  line: number;
  column: number;
}

/** What Astro's store keeps of the rest of a site. */
export interface StoredSite extends Omit<Site, 'items'> {
  /** Ids of the items, in their order on the site. */
  itemIds: string[];
  /** Of all texts: Astro's collections are loaded side by side, and a preview may be asked for a page in between. */
  textsDigest: string;
  /** The clock of the build, as ISO. */
  now: string;
  /** Set in a preview alone, whose inline styles the content security policy of a site would refuse. */
  preview?: Preview | undefined;
}

/** Id of a text in the collection of its kind. */
export function textId(slug: string, locale: string): string {
  return `${locale}/${slug}`;
}
