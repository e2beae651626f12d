import { readdirSync } from 'node:fs';
import { addItem, type Item } from '../item.ts';
import { isKindId, kindIds } from '../kinds/index.ts';
import type { Locale } from '../localized.ts';
import { compareText, makeDiagnostic, startOf, type Diagnostic } from '../diagnostic.ts';
import type { Site } from '../site.ts';
import type { YamlSource } from '../source/yaml-source.ts';
import { checkReferences } from './check-references.ts';
import { absoluteFolder, listFolder, type Folder } from './list-files.ts';
import { loadAssets } from './load-assets.ts';
import { loadItem } from './load-item.ts';
import { loadMessages } from './load-messages.ts';
import { loadRegistries, optionalRegistries, registryFiles } from './load-registries.ts';
import { loadWords } from './load-words.ts';
import { unexpectedEntries } from './unexpected-entries.ts';
import { append } from '../../shared/append.ts';
import { isThere } from '../../shared/is-there.ts';

/** A content folder that was read. With errors in it, its parts may be missing. */
export interface ReadContent {
  site: Site;
  /** Registries and front matter by file, for the diagnostics of later checks. */
  sources: ReadonlyMap<string, YamlSource>;
  /** The content folder's own interface texts, by language, for the diagnostics of later checks. */
  messageSources: Partial<Record<Locale, YamlSource>>;
  /**
   * Unreadable paths, which are there and could not be read. Each has its diagnostic, so nothing is said of what points
   * to them.
   */
  unreadablePaths: ReadonlySet<string>;
}

/** What was read of a content folder: nothing without a site file; `diagnostics` always has all of them. */
export type LoadedContent = (ReadContent | { site?: undefined }) & { diagnostics: Diagnostic[] };

/** Loads a folder of content into one typed site. Every error is reported as a diagnostic, and none stops the reading. Throws where the
 * system does not give out the folder. */
export async function loadContent(folderPath: string): Promise<LoadedContent> {
  if (!isThere(folderPath)) {
    return {
      diagnostics: [makeDiagnostic('missing-content-folder', startOf('.'), { expected: 'content/' })],
    };
  }
  // Without the folder itself nothing can be said of its files: the system's own answer is the one to tell.
  readdirSync(folderPath);
  const root = absoluteFolder(folderPath);
  const { folder, diagnostics } = listFolder(root);
  if (folder.files.length + folder.folders.length + folder.unreadablePaths.length === 0) {
    return {
      diagnostics: [makeDiagnostic('empty-content', startOf('.'), { expected: neededFiles.join(' ') })],
    };
  }
  const unexpected = unexpectedEntries(folder);
  append(folder.unreadablePaths, misnamedEntries(folder, unexpected));
  const loaded = loadRegistries(root, folder);
  append(diagnostics, unexpected);
  append(diagnostics, loaded.diagnostics);
  if (!loaded.registries) return { diagnostics };

  const locales = loaded.registries.file.locales.map(({ code }) => code);
  const messages = loadMessages(root, folder, locales);
  const { words, diagnostics: wordDiagnostics } = loadWords(root, folder);
  const { assets, diagnostics: assetDiagnostics } = await loadAssets(root, folder, loaded.registries.file);
  const { sources } = loaded;
  const unreadablePaths = new Set([
    ...folder.unreadablePaths,
    ...loaded.unreadablePaths,
    ...messages.unreadablePaths,
  ]);
  append(diagnostics, messages.diagnostics);
  append(diagnostics, wordDiagnostics);
  append(diagnostics, assetDiagnostics);
  const items: Item[] = [];
  for (const kindFolder of folder.folders) {
    if (!isKindId(kindFolder.path)) continue;
    for (const itemFolder of kindFolder.folders) {
      const read = await loadItem(root, kindFolder.path, itemFolder, locales);
      append(diagnostics, read.diagnostics);
      for (const path of read.unreadablePaths) unreadablePaths.add(path);
      for (const [file, source] of read.sources) sources.set(file, source);
      if (read.item) addItem(items, read.item);
    }
  }
  const site: Site = {
    ...loaded.registries,
    folder: root,
    locales,
    defaultLocale: locales[0] ?? '',
    items: items.sort(compareItems),
    messageFiles: dataOf(messages.files),
    words,
    assets,
  };
  const content = { site, sources, messageSources: messages.files, unreadablePaths };
  append(diagnostics, checkReferences(content));
  return { ...content, diagnostics };
}

/** The interface texts without the places they stand at. */
function dataOf(messages: Partial<Record<Locale, YamlSource>>): Site['messageFiles'] {
  return Object.fromEntries(
    Object.entries(messages).map(([locale, source]) => [locale, { data: source?.data }]),
  );
}

const neededFiles = Object.values(registryFiles).filter((file) => !optionalRegistries.includes(file));

/** The right path of a misspelt file or folder: it is there, under a wrong name, and is not missing besides. */
function misnamedEntries(folder: Folder, unexpected: readonly Diagnostic[]): string[] {
  const there = [...folder.files, ...folder.folders.map(({ path }) => path)];
  return unexpected.flatMap(({ suggestion }) =>
    suggestion === undefined || there.includes(suggestion) ? [] : [suggestion],
  );
}

/** By kind, newest first, then by slug, so that a list never depends on the file system. */
function compareItems(a: Item, b: Item): number {
  return (
    kindIds.indexOf(a.kind) - kindIds.indexOf(b.kind) ||
    compareText(b.original.data.published, a.original.data.published) ||
    compareText(a.slug, b.slug)
  );
}
