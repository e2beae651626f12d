import { existsSync, statSync } from 'node:fs';
import { addItem, type Item } from '../item.ts';
import { isKindId, kindIds } from '../kinds/index.ts';
import type { Locale } from '../localized.ts';
import { compareText, makeProblem, startOf, type Problem } from '../problem.ts';
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

/** A content folder that was read. With problems in it, its parts may be missing. */
export interface ReadContent {
  site: Site;
  /** Registries and front matter by file, for problems found by later checks. */
  sources: ReadonlyMap<string, YamlSource>;
  /** The content folder's own interface texts, by language, for problems found by later checks. */
  messageSources: Partial<Record<Locale, YamlSource>>;
  /** Paths that are there and could not be read. Each has its problem, so nothing is said of what points to them. */
  unread: ReadonlySet<string>;
}

/** What was read of a content folder: nothing without a site file; `problems` always tells all. */
export type LoadedContent = (ReadContent | { site?: undefined }) & { problems: Problem[] };

/** Loads a folder of content into one typed site. Every problem is reported; none stops the reading. */
export async function loadContent(folderPath: string): Promise<LoadedContent> {
  if (!existsSync(folderPath) || !statSync(folderPath).isDirectory()) {
    return { problems: [makeProblem('missing-content-folder', startOf('.'), { expected: 'content/' })] };
  }
  const root = absoluteFolder(folderPath);
  const { folder, problems } = listFolder(root);
  if (folder.files.length + folder.folders.length + folder.unread.length === 0) {
    return { problems: [makeProblem('empty-content', startOf('.'), { expected: neededFiles.join(' ') })] };
  }
  const unexpected = unexpectedEntries(folder);
  folder.unread.push(...meantEntries(folder, unexpected));
  const loaded = loadRegistries(root, folder);
  problems.push(...unexpected, ...loaded.problems);
  if (!loaded.registries) return { problems };

  const locales = loaded.registries.file.locales.map(({ code }) => code);
  const messages = loadMessages(root, folder, locales);
  const { words, problems: wordProblems } = loadWords(root, folder);
  const { assets, problems: assetProblems } = await loadAssets(root, folder, loaded.registries.file);
  const { sources } = loaded;
  const unread = new Set([...folder.unread, ...loaded.unread, ...messages.unread]);
  problems.push(...messages.problems, ...wordProblems, ...assetProblems);
  const items: Item[] = [];
  for (const kindFolder of folder.folders) {
    if (!isKindId(kindFolder.path)) continue;
    for (const itemFolder of kindFolder.folders) {
      const read = await loadItem(root, kindFolder.path, itemFolder, locales);
      problems.push(...read.problems);
      for (const path of read.unread) unread.add(path);
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
  const content = { site, sources, messageSources: messages.files, unread };
  problems.push(...checkReferences(content));
  return { ...content, problems };
}

/** The interface texts without the places they stand at. */
function dataOf(messages: Partial<Record<Locale, YamlSource>>): Site['messageFiles'] {
  return Object.fromEntries(
    Object.entries(messages).map(([locale, source]) => [locale, { data: source?.data }]),
  );
}

const neededFiles = Object.values(registryFiles).filter((file) => !optionalRegistries.includes(file));

/** What a misspelt file or folder was meant to be: it is there, under a wrong name, and is not missing besides. */
function meantEntries(folder: Folder, unexpected: readonly Problem[]): string[] {
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
