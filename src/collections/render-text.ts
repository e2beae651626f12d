import { getEntry, render, type RenderResult } from 'astro:content';
import type { MarkdownHeading } from 'astro';
import { texts } from 'virtual:mingbai/mdx-texts';
import type { Item, LocalizedItem } from '../model/item.ts';
import type { KindId } from '../model/kinds/index.ts';
import type { TextHeading } from '../render/headings.ts';
import { textId } from './stored-data.ts';

/** The text of an item, to be put into its page. */
export interface RenderedItem {
  Content: RenderResult['Content'];
  /** Its headings of the second level, for the list of contents. */
  sections: TextHeading[];
}

/** Finds how the text of an item is drawn: Markdown as it was rendered when it was loaded, MDX as it was compiled. */
export async function renderText(
  { kind, slug, id }: Pick<Item, 'kind' | 'slug' | 'id'>,
  { locale, file, body }: LocalizedItem<KindId>,
): Promise<RenderedItem> {
  if (body.format === 'mdx') {
    const module = await texts[file]?.();
    if (!module) throw new Error(`${file} was not compiled.`);
    return { Content: module.Content, sections: sectionsOf(module.getHeadings()) };
  }
  const entry = await getEntry(kind, textId(slug, locale));
  if (!entry) throw new Error(`Astro’s store has no text of ${id} in ${locale}.`);
  const { Content, headings } = await render(entry);
  return { Content, sections: sectionsOf(headings) };
}

function sectionsOf(headings: readonly MarkdownHeading[]): TextHeading[] {
  return headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug, text }));
}
