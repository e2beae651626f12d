import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { catalogueFile, packCatalogue, passageFile, vocabularyFile, type Passage } from '../catalogue.ts';
import { compress, type IndexFile } from '../engine/repack.ts';
import { closeEngine, makeEngineIndex } from '../engine/write-index.ts';
import { makeVocabulary } from '../suggest/make-vocabulary.ts';
import { classOf } from '../text/characters.ts';
import { normalise } from '../text/normalise.ts';
import { readBuiltPages, type BuiltPage } from './built-pages.ts';
import { encodeEntry, type EncodedEntry } from './encode-entry.ts';
import { entriesOf, type Entry, type FileProblem } from './entries.ts';
import { indexFolder } from './index-folder.ts';
import { makeCatalogue } from './make-catalogue.ts';
import { cutPassages } from './passages.ts';

/** What an index is made of besides the pages. */
export interface IndexOptions {
  /** The built folder. */
  folder: string;
  /** The path under which the folder is served, without a slash at its end. */
  basePath: string;
  /** Words that mean the same, in groups, by language. */
  synonyms?: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Told about every entry that was put into an index. */
  onProgress?: (done: number, total: number) => void;
}

/** What was indexed: pages and files by language, and the files that could not be read. */
export interface IndexReport {
  entries: Map<string, number>;
  problems: FileProblem[];
}

/** Writes the full-text index of a built folder, one per language, so that a search never mixes languages. */
export async function buildSearchIndex(options: IndexOptions): Promise<IndexReport> {
  const pages = readBuiltPages(options.folder);
  const languages = Map.groupBy(pages, ({ language }) => language);
  const report: IndexReport = { entries: new Map(), problems: [] };
  let done = 0;
  try {
    for (const [language, group] of [...languages].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const { entries, problems } = await readEntries(group, options);
      report.problems.push(...problems);
      report.entries.set(language, entries.length);
      await indexLanguage(language, entries, options, (count) =>
        options.onProgress?.(done + count, pages.length),
      );
      done += entries.length;
    }
  } finally {
    await closeEngine();
  }
  return report;
}

async function readEntries(
  pages: readonly BuiltPage[],
  { folder, basePath }: IndexOptions,
): Promise<{ entries: Entry[]; problems: FileProblem[] }> {
  const read = await Promise.all(pages.map((page) => entriesOf(page, folder, basePath)));
  return {
    entries: read.flatMap(({ entries }) => entries),
    problems: read.flatMap(({ problems }) => problems),
  };
}

async function indexLanguage(
  language: string,
  entries: readonly Entry[],
  { folder, basePath, synonyms = {} }: IndexOptions,
  onProgress: (done: number) => void,
): Promise<void> {
  const encoded = entries.map(encodeEntry);
  const records = encoded.map(({ record }) => record);
  const isWithoutBlanks = isWrittenWithoutBlanks(entries);
  // To Pagefind, a language without blanks between its words is none: see makeEngineIndex.
  const engine = await makeEngineIndex(records, isWithoutBlanks ? 'und' : language, onProgress);
  const rows = engine.rows.flatMap((number) => encoded[number] ?? []);
  const out = join(folder, indexFolder, language);
  rmSync(out, { recursive: true, force: true });
  writeFiles(out, [
    ...engine.files,
    packed(
      catalogueFile,
      packCatalogue(
        makeCatalogue(rows, {
          language,
          isWithoutBlanks,
          synonyms: (synonyms[language] ?? []).map((words) => [...words]),
        }),
      ),
    ),
    packed(vocabularyFile, makeVocabulary(vocabularyTexts(entries))),
    ...rows.flatMap((row, number) => passagesOf(row, number, basePath)),
  ]);
}

/** Whether most of what the titles are written in stands without blanks between its words. */
function isWrittenWithoutBlanks(entries: readonly Entry[]): boolean {
  const titles = Array.from(entries.map(({ title }) => title).join(''));
  return titles.filter((character) => classOf(character) === 'single').length * 2 > titles.length;
}

function vocabularyTexts(entries: readonly Entry[]): Parameters<typeof makeVocabulary>[0] {
  const pages = entries.filter(({ file }) => file === undefined);
  return {
    titles: pages.map(({ title }) => normalise(title)),
    headings: pages.flatMap(({ headings }) => headings.map(normalise)),
    keywords: pages.flatMap(({ page }) => page.keywords.map(normalise)),
    bodies: pages.map(({ text }) => normalise(text)),
  };
}

function passagesOf({ entry }: EncodedEntry, row: number, basePath: string): IndexFile[] {
  const { page, file } = entry;
  const about: Omit<Passage, 'text'> = {
    url: basePath + page.address,
    title: page.title,
    breadcrumb: page.breadcrumb,
    ...(file ? { file } : {}),
  };
  return cutPassages(entry.text).map((text, number) => packed(passageFile(row, number), { ...about, text }));
}

function packed(path: string, value: unknown): IndexFile {
  return { path, content: compress(new TextEncoder().encode(JSON.stringify(value))) };
}

function writeFiles(out: string, files: readonly IndexFile[]): void {
  const folders = new Set(files.map(({ path }) => dirname(join(out, path))));
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  for (const { path, content } of files) writeFileSync(join(out, path), content);
}
