import type { Attachment } from './attachments/inspect-attachment.ts';
import type { Body } from './body/body.ts';
import type { KindData, KindId } from './kinds/index.ts';
import type { Locale } from './localized.ts';

/** An item in one language: facts and translated texts together, and its text. */
export interface LocalizedItem<Kind extends KindId> {
  locale: Locale;
  /** Path relative to the content folder. */
  file: string;
  data: KindData<Kind>;
  body: Body;
  /** In a translation: the digest of the texts it was made from (see translation/digest.ts), once that was recorded. */
  translationOf?: string;
}

/** One folder of content: the same item in all its languages. */
export interface ItemOf<Kind extends KindId> {
  kind: Kind;
  slug: string;
  /** `kind/slug`, how other content refers to it. */
  id: string;
  /** Path of its folder relative to the content folder. */
  folder: string;
  /** The default language; its facts hold for all languages. */
  original: LocalizedItem<Kind>;
  /** All languages it stands in, the default one included. */
  locales: Partial<Record<Locale, LocalizedItem<Kind>>>;
  attachments: Attachment[];
}

/** An item of any kind. */
export type Item = { [Kind in KindId]: ItemOf<Kind> }[KindId];

/** Adds an item of a kind that is known only when the program runs. */
export function addItem<Kind extends KindId>(items: Item[], item: ItemOf<Kind>): void {
  const list: ItemOf<KindId>[] = items;
  list.push(item);
}

/** The item in a language, or in the default one where it is declared untranslated. */
export function inLocale<Kind extends KindId>(item: ItemOf<Kind>, locale: Locale): LocalizedItem<Kind> {
  return item.locales[locale] ?? item.original;
}

/** Whether lists, feeds, the sitemap and the search show an item: all but pages that ask not to be listed. */
export function isListed(item: Item): boolean {
  return item.kind !== 'pages' || item.original.data.listed;
}

/** Items of one kind, in their order on the site. */
export function itemsOf<Kind extends KindId>(items: readonly Item[], kind: Kind): ItemOf<Kind>[] {
  return items.filter((item): item is Extract<Item, ItemOf<Kind>> => item.kind === kind);
}
