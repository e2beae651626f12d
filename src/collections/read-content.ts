import { getCollection, getEntry } from 'astro:content';
import { dayIn, type IsoDate } from '../model/dates.ts';
import { addItem, type Item } from '../model/item.ts';
import { kindIds } from '../model/kinds/index.ts';
import type { Locale } from '../model/localized.ts';
import type { Site } from '../model/site.ts';
import { digestOfTexts } from './digest.ts';
import { siteCollection, type ContentError, type StoredText } from './stored-data.ts';

/** What the pages show. */
export interface Content {
  site: Site;
  /** The clock of the build. */
  now: Date;
  /** The day of that clock in the site's time zone. */
  today: IsoDate;
  /** Whether somebody looks at it while working on it. */
  isPreview: boolean;
}

/** The content by the digest of its site entry: a build reads the store once, a preview after every change. */
const kept = new Map<string, Content>();

/** Reads the site out of Astro's store. Fails where Astro runs without the content. */
export async function readContent(): Promise<Content> {
  const entry = await getEntry(siteCollection, siteCollection);
  if (!entry) throw new Error('Astro has no content: start it with npm run dev or npm run build.');
  const digest = String(entry.digest);
  const known = kept.get(digest);
  if (known) return known;
  const { itemIds, textsDigest, now, preview, ...rest } = entry.data;
  const [error] = preview?.errors ?? [];
  if (error) throw shownError(error);
  const texts = (await Promise.all(kindIds.map((kind) => getCollection(kind)))).flat();
  const site: Site = {
    ...rest,
    items: joinLanguages(
      texts.map(({ data }) => data),
      itemIds,
      rest.defaultLocale,
    ),
  };
  const clock = new Date(now);
  const content = {
    site,
    now: clock,
    today: dayIn(site.file.timeZone, clock),
    isPreview: preview !== undefined,
  };
  kept.clear();
  if (digestOfTexts(texts) === textsDigest) kept.set(digest, content);
  return content;
}

/** What Astro shows over the page, with the place in the content; the fields are those of Vite's errors. */
function shownError({ message, hint, file, line, column }: ContentError): Error {
  return Object.assign(new Error(message), { name: 'ContentError', hint, loc: { file, line, column } });
}

/** Puts the languages of items together again, in the order of the site. */
function joinLanguages(
  texts: readonly StoredText[],
  order: readonly string[],
  defaultLocale: Locale,
): Item[] {
  const byId = Map.groupBy(texts, ({ item }) => item.id);
  const items: Item[] = [];
  for (const id of order) {
    const languages = byId.get(id) ?? [];
    const original = languages.find(({ localized }) => localized.locale === defaultLocale);
    if (!original) continue;
    const locales = Object.fromEntries(
      languages.map(({ localized }) => [localized.locale, localized] as const),
    );
    addItem(items, { ...original.item, original: original.localized, locales });
  }
  return items;
}
