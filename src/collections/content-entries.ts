import { join } from 'node:path';
import { catalogueOf } from '../i18n/catalogue.ts';
import { formatBytes } from '../i18n/format.ts';
import { makeTranslate } from '../i18n/translate.ts';
import { assetPath, pathOf } from '../metadata/urls.ts';
import { sitePaths } from '../model/site-paths.ts';
import type { Item, ItemOf, LocalizedItem } from '../model/item.ts';
import { kindIds, type KindId } from '../model/kinds/index.ts';
import type { Site } from '../model/site.ts';
import { renderMarkdown } from '../render/render-markdown.ts';
import type { TextContext } from '../render/text-context.ts';
import type { ContentEntries, ContentEntry, RenderedText } from './content-source.ts';
import { digestOf, digestOfTexts } from './digest.ts';
import { siteCollection, textId, type Preview, type StoredSite, type StoredText } from './stored-data.ts';

/** A site as the entries of Astro's collections. */
export function contentEntries(site: Site, now: Date, preview?: Preview): ContentEntries {
  const { items, ...rest } = site;
  // A text is rendered otherwise when an interface text, the base path or the languages change.
  const surroundings = digestOf([site.file, site.messageFiles, site.locales]);
  const texts = new Map(
    kindIds.map((kind) => [
      kind,
      items.filter((item) => item.kind === kind).flatMap((item) => textEntries(item, site, surroundings)),
    ]),
  );
  const stored: StoredSite = {
    ...rest,
    itemIds: items.map(({ id }) => id),
    textsDigest: digestOfTexts([...texts.values()].flat()),
    now: now.toISOString(),
    preview,
  };
  const hasErrors = preview !== undefined && preview.errors.length > 0;
  return {
    site: { id: siteCollection, data: stored, digest: digestOf(stored) },
    textsOf: (kind) => (hasErrors ? undefined : texts.get(kind)),
  };
}

/** Every text of a site by its absolute path, with what it needs to be rendered. */
export function textContexts(site: Site): Map<string, TextContext> {
  return new Map(
    site.items.flatMap((item) =>
      textsIn(item).map(
        (localized) => [join(site.folder, localized.file), textContext(site, item, localized)] as const,
      ),
    ),
  );
}

function textEntries(item: Item, site: Site, surroundings: string): ContentEntry<StoredText>[] {
  const { kind, slug, id, folder, attachments } = item;
  return textsIn(item).map((localized) => {
    const data: StoredText = { item: { kind, slug, id, folder, attachments }, localized };
    const { format } = localized.body;
    return {
      id: textId(slug, localized.locale),
      data,
      digest: digestOf([data, surroundings]),
      // @astrojs/mdx compiles the others, since there are components in them.
      ...(format === 'md' ? { render: () => renderText(localized, textContext(site, item, localized)) } : {}),
    };
  });
}

async function renderText({ body }: LocalizedItem<KindId>, context: TextContext): Promise<RenderedText> {
  const { html, headings } = await renderMarkdown(body, context);
  return {
    html,
    metadata: { headings: headings.map(({ id, text }) => ({ depth: 2, slug: id, text })) },
  };
}

function textsIn(item: Item): LocalizedItem<KindId>[] {
  const { locales }: Pick<ItemOf<KindId>, 'locales'> = item;
  return Object.values(locales).filter((localized) => localized !== undefined);
}

function textContext(
  site: Site,
  { id, attachments }: Pick<Item, 'id' | 'attachments'>,
  { locale }: Pick<LocalizedItem<KindId>, 'locale'>,
): TextContext {
  const t = makeTranslate(catalogueOf(site, locale), locale);
  return {
    attachments,
    pathOf: (link) =>
      link.startsWith('/') ? pathOf(site, locale, link) : assetPath(site, `${sitePaths.item(id)}${link}`),
    describeFile: ({ label, size }) =>
      t('item.file', { title: '', format: label, size: formatBytes(size, locale) }),
    notesTitle: t('item.notes'),
    noteLabel: (number) => t('item.note', { number }),
    noteBackLabel: (number) => t('item.note.back', { number }),
  };
}
