import { isRecord } from '../fields/walk-fields.ts';
import type { ItemOf } from '../item.ts';
import type { KindId } from '../kinds/index.ts';
import type { Locale } from '../localized.ts';
import { makeDiagnostic, startOf, type Diagnostic } from '../diagnostic.ts';
import type { YamlSource } from '../source/yaml-source.ts';
import { checkLanguages } from './check-languages.ts';
import { isUnreadable, type Folder } from './list-files.ts';
import { readOriginal, readTranslation } from './read-languages.ts';
import { sortFiles } from './sort-files.ts';
import { append } from '../../shared/append.ts';

/** The form of an item’s address: small letters and digits, with hyphens between words. */
export const itemSlug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An item as far as it could be read; `diagnostics` always has all of them. */
export interface LoadedItem<Kind extends KindId> {
  item?: ItemOf<Kind>;
  /** Front matter by file. */
  sources: Map<string, YamlSource>;
  /** Paths that cannot be judged by what points to them: the item itself, or files of it. */
  unreadablePaths: string[];
  diagnostics: Diagnostic[];
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
  const slugDiagnostics = checkSlug(slug, folder);
  const misnamedPaths = slugDiagnostics.flatMap(({ suggestion }) =>
    suggestion === undefined ? [] : [`${kind}/${suggestion}`],
  );
  const unreadablePaths = [...folder.unreadablePaths, ...files.unreadablePaths, ...misnamedPaths];
  const diagnostics = [...slugDiagnostics, ...files.diagnostics];

  const [defaultLocale = ''] = locales;
  const originalIndex = indexes.find(({ locale }) => locale === defaultLocale);
  const original = originalIndex && readOriginal(root, kind, originalIndex, locales);
  if (original?.source && originalIndex) sources.set(originalIndex.file, original.source);
  const translations = indexes
    .filter((index) => index !== originalIndex)
    .map((index) => ({ ...readTranslation(root, kind, index, original?.item), index }));
  for (const { source, index } of translations) if (source) sources.set(index.file, source);
  append(diagnostics, original?.diagnostics ?? []);
  append(
    diagnostics,
    translations.flatMap((translation) => translation.diagnostics),
  );

  // A text that was refused is a language that is there.
  const unreadableLocales = locales.filter((locale) =>
    ['md', 'mdx'].some((format) =>
      isUnreadable(new Set(unreadablePaths), `${folder.path}/index.${locale}.${format}`),
    ),
  );
  const written = [...indexes.map(({ locale }) => locale), ...unreadableLocales];
  if (!written.includes(defaultLocale) && !files.hasMisnamedText) {
    const expected = `index.${defaultLocale}.md`;
    diagnostics.push(
      makeDiagnostic('missing-default-language', startOf(folder.path), {
        values: { locale: defaultLocale },
        expected,
      }),
    );
  }
  if (!original?.item) return { sources, unreadablePaths: [...unreadablePaths, folder.path], diagnostics };
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
    append(diagnostics, checkWrittenSlug(slug, original.source));
    const languages = checkLanguages(item, written, locales, original.source);
    // A text under a wrong name is the language that seems to be missing: one mistake, reported once.
    append(
      diagnostics,
      languages.filter(({ rule }) => rule !== 'missing-language' || !files.hasMisnamedText),
    );
  }
  return { item, sources, unreadablePaths, diagnostics };
}

/** A web editor notes the slug in the text; it says nothing else than the folder. */
function checkWrittenSlug(slug: string, source: YamlSource): Diagnostic[] {
  const written = isRecord(source.data) ? source.data['slug'] : undefined;
  if (typeof written !== 'string' || written === slug) return [];
  const values = { field: 'slug', value: written };
  return [
    makeDiagnostic('wrong-value', source.locationOf(['slug']), { values, expected: slug, suggestion: slug }),
  ];
}

/** The folder's name is the item's address. */
function checkSlug(slug: string, folder: Folder): Diagnostic[] {
  if (itemSlug.test(slug)) return [];
  const plain = slug
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const suggestion = plain === '' ? undefined : plain;
  return [
    makeDiagnostic('bad-slug', startOf(folder.path), { values: { slug }, expected: 'a-z 0-9 -', suggestion }),
  ];
}
