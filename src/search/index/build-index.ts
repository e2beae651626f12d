import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { catalogueFile, packCatalogue, passageFile, vocabularyFile, type Passage } from '../catalogue.ts';
import { compress } from '../engine/compress.ts';
import type { IndexFile } from '../engine/repack.ts';
import { closeEngine, fillEngine, type EngineRecord, type FilledEngine } from '../engine/write-index.ts';
import { makeVocabulary } from '../suggest/make-vocabulary.ts';
import { classOf } from '../text/characters.ts';
import { normalise } from '../text/normalise.ts';
import { listBuiltPages, readBuiltPage } from './built-pages.ts';
import { encodeEntry, type EncodedEntry, type IndexedEntry } from './encode-entry.ts';
import { entriesOf, type Entry, type FileDiagnostic } from './entries.ts';
import { indexFolder } from './index-folder.ts';
import { makeCatalogue } from './make-catalogue.ts';
import { append } from '../../shared/append.ts';

/** What an index is made of besides the pages. */
export interface IndexOptions {
  /** The built folder. */
  folder: string;
  /** The path under which the folder is served, without a slash at its end. */
  basePath: string;
  /** Words that mean the same, in groups, by language. */
  synonyms?: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Called for every entry that was put into an index. */
  onProgress?: (done: number, total: number) => void;
}

/** What was indexed: pages and files by language, and the files that could not be read. */
export interface IndexReport {
  entries: Map<string, number>;
  diagnostics: FileDiagnostic[];
}

/** Writes the full-text index of a built folder, one per language, so that a search never mixes languages. */
export async function buildSearchIndex(options: IndexOptions): Promise<IndexReport> {
  const languages = listBuiltPages(options.folder);
  const total = [...languages.values()].reduce((sum, files) => sum + files.length, 0);
  const report: IndexReport = { entries: new Map(), diagnostics: [] };
  const writing: Promise<void>[] = [];
  let done = 0;
  try {
    // The largest first: the others are read while Pagefind writes it.
    for (const [language, files] of [...languages].sort(bySize)) {
      const entries = readEntries(files, options, report.diagnostics);
      const filled = await fillLanguage(language, entries, options, (count) =>
        options.onProgress?.(done + count, total),
      );
      if (!filled) continue;
      writing.push(writeLanguage(filled, options));
      report.entries.set(language, filled.indexed.length);
      done += filled.indexed.length;
    }
    await Promise.all(writing);
  } finally {
    await Promise.allSettled(writing);
    await closeEngine();
  }
  return report;
}

function bySize([language, files]: [string, string[]], [other, others]: [string, string[]]): number {
  return others.length - files.length || (language < other ? -1 : 1);
}

/** The entries of some pages, each read when it is asked for: the next are read while Pagefind has the ones before. */
async function* readEntries(
  files: readonly string[],
  { folder, basePath }: IndexOptions,
  diagnostics: FileDiagnostic[],
): AsyncGenerator<Entry> {
  for (const file of files) {
    const page = readBuiltPage(folder, file);
    if (!page) continue;
    const read = await entriesOf(page, folder, basePath);
    append(diagnostics, read.diagnostics);
    yield* read.entries;
  }
}

/** A language whose entries Pagefind has, before it is written. */
interface FilledLanguage {
  language: string;
  isWithoutBlanks: boolean;
  indexed: IndexedEntry[];
  passages: Promise<Uint8Array[]>[];
  engine: FilledEngine;
}

/** Gives Pagefind the entries of a language; nothing comes back where there are none. */
async function fillLanguage(
  language: string,
  entries: AsyncGenerator<Entry>,
  { basePath }: IndexOptions,
  onProgress: (done: number) => void,
): Promise<FilledLanguage | undefined> {
  const first = await take(entries, sampleSize);
  if (first.length === 0) return undefined;
  const isWithoutBlanks = isWrittenWithoutBlanks(first);
  const indexed: IndexedEntry[] = [];
  const passages: Promise<Uint8Array[]>[] = [];
  const encoded = (entry: Entry): EngineRecord => {
    const made = encodeEntry(entry);
    // Not what Pagefind has by now: it is several times the size of the pages.
    indexed.push({ entry, ends: made.ends, normal: made.normal });
    passages.push(packPassages(made, basePath));
    return made.record;
  };
  const encodeAll = async function* (): AsyncGenerator<EngineRecord> {
    for (const entry of first) yield encoded(entry);
    for await (const entry of entries) yield encoded(entry);
  };
  // To Pagefind, a language without blanks between its words is none: see fillEngine.
  const engine = await fillEngine(encodeAll(), isWithoutBlanks ? 'und' : language, onProgress);
  return { language, isWithoutBlanks, indexed, passages, engine };
}

/** Writes the index of a language. What needs no answer of Pagefind is made while it writes. */
async function writeLanguage(filled: FilledLanguage, { folder, synonyms = {} }: IndexOptions): Promise<void> {
  const { language, isWithoutBlanks, indexed, passages } = filled;
  const groups = (synonyms[language] ?? []).map((words) => [...words]);
  const [engine, vocabulary, packedPassages] = await Promise.all([
    filled.engine.write(),
    packJson(makeVocabulary(vocabularyTexts(indexed, groups, isWithoutBlanks))),
    Promise.all(passages),
  ]);
  const rows = engine.rows.flatMap((number) => indexed[number] ?? []);
  const catalogue = makeCatalogue(rows, { language, isWithoutBlanks, synonyms: groups });
  const out = join(folder, indexFolder, language);
  rmSync(out, { recursive: true, force: true });
  writeFiles(out, [
    ...engine.files,
    { path: catalogueFile, content: await packJson(packCatalogue(catalogue)) },
    { path: vocabularyFile, content: vocabulary },
    ...engine.rows.flatMap((number, row) =>
      (packedPassages[number] ?? []).map((content, passage) => ({
        path: passageFile(row, passage),
        content,
      })),
    ),
  ]);
}

/** So many titles say how a language is written. */
const sampleSize = 100;

/** The first of what a generator gives; it goes on with the rest. */
async function take(entries: AsyncGenerator<Entry>, count: number): Promise<Entry[]> {
  const taken: Entry[] = [];
  while (taken.length < count) {
    const next = await entries.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}

/** Whether most of what the titles are written in stands without blanks between its words. */
function isWrittenWithoutBlanks(entries: readonly Entry[]): boolean {
  const titles = Array.from(entries.map(({ title }) => title).join(''));
  return titles.filter((character) => classOf(character) === 'single').length * 2 > titles.length;
}

/** Synonyms are words to find by too. Words with blanks between them are suggested as they are written: điện, not dien. */
function vocabularyTexts(
  indexed: readonly IndexedEntry[],
  synonyms: readonly (readonly string[])[],
  isWithoutBlanks: boolean,
): Parameters<typeof makeVocabulary>[0] {
  const pages = indexed.filter(({ entry }) => entry.file === undefined);
  const written = isWithoutBlanks ? normalise : (text: string) => text;
  return {
    titles: pages.map(({ entry }) => written(entry.title)),
    headings: pages.flatMap(({ entry }) => entry.headings.map(written)),
    keywords: [...pages.flatMap(({ entry }) => entry.page.keywords), ...synonyms.flat()].map(written),
    bodies: pages.map(({ entry, normal }) => (isWithoutBlanks ? normal : entry.text)),
  };
}

/** The passages of an entry as they are fetched, each with what the page is. */
function packPassages(
  { entry: { page, file }, passages }: EncodedEntry,
  basePath: string,
): Promise<Uint8Array[]> {
  const about: Omit<Passage, 'text'> = {
    url: basePath + page.address,
    title: page.title,
    breadcrumb: page.breadcrumb,
    ...(file ? { file } : {}),
  };
  return Promise.all(passages.map((text) => packJson({ ...about, text })));
}

function packJson(value: unknown): Promise<Uint8Array> {
  return compress(new TextEncoder().encode(JSON.stringify(value)));
}

function writeFiles(out: string, files: readonly IndexFile[]): void {
  const folders = new Set(files.map(({ path }) => dirname(join(out, path))));
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  for (const { path, content } of files) writeFileSync(join(out, path), content);
}
