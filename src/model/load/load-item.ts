import { isRecord } from '../fields/walk-fields.ts';
import type { ItemOf } from '../item.ts';
import type { KindId } from '../kinds/index.ts';
import type { Locale } from '../localized.ts';
import { makeProblem, startOf, type Problem } from '../problem.ts';
import type { YamlSource } from '../source/yaml-source.ts';
import { checkLanguages } from './check-languages.ts';
import { isUnread, type Folder } from './list-files.ts';
import { readOriginal, readTranslation } from './read-languages.ts';
import { sortFiles } from './sort-files.ts';

/** The form of an item’s address: small letters and digits, with hyphens between words. */
export const itemSlug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An item as far as it could be read; `problems` always tells all. */
export interface LoadedItem<Kind extends KindId> {
  item?: ItemOf<Kind>;
  /** Front matter by file. */
  sources: Map<string, YamlSource>;
  /** Paths that cannot be judged by what points to them: the item itself, or files of it. */
  unread: string[];
  problems: Problem[];
}

/** Reads one item's folder: its languages, put together, and its attachments. */
export async function loadItem<Kind extends KindId>(
  root: string,
  kind: Kind,
  folder: Folder,
  locales: readonly Locale[],
): Promise<LoadedItem<Kind>> {
  const slug = folder.path.slice(folder.path.lastIndexOf('/') + 1);
  const files = await sortFiles(root, folder, locales);
  const { indexes, attachments } = files;
  const sources = new Map<string, YamlSource>();
  const slugProblems = checkSlug(slug, folder);
  const meant = slugProblems.flatMap(({ suggestion }) =>
    suggestion === undefined ? [] : [`${kind}/${suggestion}`],
  );
  const unread = [...folder.unread, ...files.unread, ...meant];
  const problems = [...slugProblems, ...files.problems];

  const [defaultLocale = ''] = locales;
  const originalIndex = indexes.find(({ locale }) => locale === defaultLocale);
  const original = originalIndex && readOriginal(root, kind, originalIndex, locales);
  if (original?.source && originalIndex) sources.set(originalIndex.file, original.source);
  const translations = indexes
    .filter((index) => index !== originalIndex)
    .map((index) => ({ ...readTranslation(root, kind, index, original?.item), index }));
  for (const { source, index } of translations) if (source) sources.set(index.file, source);
  problems.push(
    ...(original?.problems ?? []),
    ...translations.flatMap((translation) => translation.problems),
  );

  // A text that was refused is a language that is there.
  const unreadLocales = locales.filter((locale) =>
    ['md', 'mdx'].some((format) => isUnread(new Set(unread), `${folder.path}/index.${locale}.${format}`)),
  );
  const written = [...indexes.map(({ locale }) => locale), ...unreadLocales];
  if (!written.includes(defaultLocale) && !files.hasMisnamedText) {
    const expected = `index.${defaultLocale}.md`;
    problems.push(
      makeProblem('missing-default-language', startOf(folder.path), {
        values: { locale: defaultLocale },
        expected,
      }),
    );
  }
  if (!original?.item) return { sources, unread: [...unread, folder.path], problems };
  const item: ItemOf<Kind> = {
    kind,
    slug,
    id: `${kind}/${slug}`,
    folder: folder.path,
    original: original.item,
    locales: { [defaultLocale]: original.item },
    attachments,
  };
  for (const translation of translations) {
    if (translation.item) item.locales[translation.item.locale] = translation.item;
  }
  if (original.source) {
    problems.push(...checkWrittenSlug(slug, original.source));
    const languages = checkLanguages(item, written, locales, original.source);
    // A text under a wrong name is the language that seems to be missing: one mistake, told once.
    problems.push(...languages.filter(({ rule }) => rule !== 'missing-language' || !files.hasMisnamedText));
  }
  return { item, sources, unread, problems };
}

/** A web editor notes the slug in the text; it says nothing else than the folder. */
function checkWrittenSlug(slug: string, source: YamlSource): Problem[] {
  const written = isRecord(source.data) ? source.data['slug'] : undefined;
  if (typeof written !== 'string' || written === slug) return [];
  const values = { field: 'slug', value: written };
  return [makeProblem('wrong-value', source.placeOf(['slug']), { values, expected: slug, suggestion: slug })];
}

/** The folder's name is the item's address. */
function checkSlug(slug: string, folder: Folder): Problem[] {
  if (itemSlug.test(slug)) return [];
  const plain = slug
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const suggestion = plain === '' ? undefined : plain;
  return [
    makeProblem('bad-slug', startOf(folder.path), { values: { slug }, expected: 'a-z 0-9 -', suggestion }),
  ];
}
