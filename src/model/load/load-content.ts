import { existsSync, statSync } from 'node:fs';
import type { Item, ItemOf } from '../item.ts';
import { isKindId, kindIds, type KindId } from '../kinds/index.ts';
import { localePattern, type Locale } from '../localized.ts';
import { nearMiss } from '../near-miss.ts';
import { compareText, makeProblem, startOf, type Problem } from '../problem.ts';
import type { Site } from '../site.ts';
import type { YamlSource } from '../source/yaml-source.ts';
import { checkReferences } from './check-references.ts';
import { absoluteFolder, listFolder, type Folder } from './list-files.ts';
import { loadItem, type ItemSources } from './load-item.ts';
import { loadRegistries, readYaml } from './load-registries.ts';

const registryFolders = ['classification', 'messages'];
const optionalFiles = ['disclosure-categories.yaml', 'synonyms.yaml'];
const neededFiles = ['site.yaml', 'departments.yaml', 'audiences.yaml', 'licences.yaml'];

/** What was read of a content folder. `site` is there when the registries were; `problems` always tells all. */
export interface LoadedContent {
  site?: Site;
  /** Front matter by item id and language. */
  sources: Map<string, ItemSources>;
  problems: Problem[];
}

/** Loads a folder of content into one typed site. Every problem is reported; none stops the reading. */
export async function loadContent(folderPath: string): Promise<LoadedContent> {
  const sources = new Map<string, ItemSources>();
  if (!existsSync(folderPath) || !statSync(folderPath).isDirectory()) {
    return { sources, problems: [makeProblem('missing-content-folder', startOf('.'), { expected: 'content/' })] };
  }
  const root = absoluteFolder(folderPath);
  const { folder, problems } = listFolder(root);
  if (folder.files.length === 0 && folder.folders.length === 0) {
    return { sources, problems: [...problems, makeProblem('empty-content', startOf('.'), { expected: neededFiles.join(' ') })] };
  }
  const loaded = loadRegistries(root, folder);
  problems.push(...loaded.problems, ...unexpectedEntries(folder));
  if (!loaded.registries) return { sources, problems };

  const locales = loaded.registries.file.locales.map(({ code }) => code);
  const messages = loadMessageFiles(root, folder, locales);
  problems.push(...messages.problems);
  const items: Item[] = [];
  for (const kindFolder of folder.folders) {
    if (!isKindId(kindFolder.path)) continue;
    problems.push(...kindFolder.files.map((file) => makeProblem('unexpected-file', startOf(file), { values: { file } })));
    for (const itemFolder of kindFolder.folders) {
      const read = await loadItem(root, kindFolder.path, itemFolder, locales);
      problems.push(...read.problems);
      if (!read.item) continue;
      addItem(items, read.item);
      sources.set(read.item.id, read.sources);
    }
  }
  const site: Site = {
    ...loaded.registries,
    folder: root,
    locales,
    defaultLocale: locales[0] ?? '',
    items: items.sort(compareItems),
    messageFiles: messages.files,
  };
  problems.push(...checkReferences(site, loaded.sources, sources));
  return { site, sources, problems };
}

function addItem<Kind extends KindId>(items: Item[], item: ItemOf<Kind>): void {
  const list: ItemOf<KindId>[] = items;
  list.push(item);
}

/** By kind, newest first, then by slug, so that a list never depends on the file system. */
function compareItems(a: Item, b: Item): number {
  return (
    kindIds.indexOf(a.kind) - kindIds.indexOf(b.kind) ||
    compareText(b.original.data.published, a.original.data.published) ||
    compareText(a.slug, b.slug)
  );
}

function unexpectedEntries(folder: Folder): Problem[] {
  const known = [...neededFiles, ...optionalFiles];
  const files = folder.files
    .filter((file) => !known.includes(file))
    .map((file) => makeProblem('unexpected-file', startOf(file), { values: { file }, suggestion: nearMiss(file, known) }));
  const folders = folder.folders
    .filter(({ path }) => !isKindId(path) && !registryFolders.includes(path))
    .map(({ path }) =>
      makeProblem('unknown-kind', startOf(path), {
        values: { kind: path },
        expected: kindIds.join(' | '),
        suggestion: nearMiss(path, [...kindIds, ...registryFolders]),
      }),
    );
  return [...files, ...folders];
}

function loadMessageFiles(
  root: string,
  folder: Folder,
  locales: readonly Locale[],
): { files: Partial<Record<Locale, YamlSource>>; problems: Problem[] } {
  const messages = folder.folders.find(({ path }) => path === 'messages');
  const files: Partial<Record<Locale, YamlSource>> = {};
  const problems: Problem[] = [];
  for (const file of messages?.files ?? []) {
    const locale = /^messages\/(.+)\.json$/.exec(file)?.[1];
    if (locale === undefined || !localePattern.test(locale) || !locales.includes(locale)) {
      problems.push(
        makeProblem('unknown-language', startOf(file), { values: { locale: locale ?? file }, expected: locales.join(' | ') }),
      );
      continue;
    }
    const read = readYaml(root, messages?.files ?? [], file);
    problems.push(...read.problems);
    if (read.source) files[locale] = read.source;
  }
  return { files, problems };
}
