import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { decompressBeginning } from './compress.ts';
import { filesBelow } from '../../shared/files-below.ts';
import { makeTemporaryFolder } from '../../shared/temporary-folder.ts';
import { nameOf, repack, type IndexFile } from './repack.ts';

/** What Pagefind is given of a page. Texts are encoded (src/search/text/encode.ts); a later part has a lower weight. */
export interface EngineRecord {
  title: string;
  headings: string;
  keywords: string;
  body: string;
}

/** The files the engine needs, and what stands where in them. */
export interface EngineIndex {
  files: IndexFile[];
  /** For each row of the engine: which of the records it is. */
  rows: number[];
}

/** The files of Pagefind that our own page has a use for; the others are its ready-made interfaces. */
const needed = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind)$/;

/** An index that has every page, not yet written. */
export interface FilledEngine {
  /** Writes it, by Pagefind's own process: whoever waits may work meanwhile. */
  write: () => Promise<EngineIndex>;
}

/**
 * Fills the index of one language. The language `und` keeps Pagefind from cutting words itself; a language with
 * blanks between its words gets its own name, for the sake of its stemming (bills = bill).
 */
export async function fillEngine(
  records: AsyncIterable<EngineRecord>,
  language: string,
  onProgress: (done: number) => void = () => undefined,
): Promise<FilledEngine> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(errors.join('\n'));
  const add = async (file: { url: string; content: string }): Promise<void> => {
    const added = await index.addHTMLFile(file);
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
  };
  // In one order: it decides the bytes of the index. The next pages are made while Pagefind reads the ones before.
  const underway: Promise<void>[] = [];
  let number = 0;
  for await (const record of records) {
    underway.push(add({ url: `/${nameOf(number)}`, content: htmlOf(record, language) }));
    number += 1;
    if (underway.length > ahead) await underway.shift();
    onProgress(number);
  }
  await Promise.all(underway);
  return { write: () => writeEngine(index) };
}

async function writeEngine(index: PagefindIndex): Promise<EngineIndex> {
  // Through a folder: getFiles() would send every file twice wrapped in base64, all in one message.
  const folder = makeTemporaryFolder('mingbai-index');
  try {
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
    await index.deleteIndex();
    return await pickFiles(readFiles(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Pages that wait for Pagefind at most: enough that neither waits for the other. */
const ahead = 24;

/** Stops Pagefind's process; the next index would start it again. */
export async function closeEngine(): Promise<void> {
  await close();
}

function readFiles(folder: string): IndexFile[] {
  return filesBelow(folder).map((path) => ({ path, content: readFileSync(join(folder, path)) }));
}

async function pickFiles(files: readonly IndexFile[]): Promise<EngineIndex> {
  const { files: packed, pages } = await repack(files);
  const fragments = new Map(files.map(({ path, content }) => [path, content]));
  const rows = pages.map((name) => recordOf(fragments.get(`fragment/${name}.pf_fragment`)));
  const scripts = files.filter(({ path }) => needed.test(path));
  return { files: [...scripts, ...packed], rows };
}

/** Which record a page of Pagefind is: its address says it, the first thing in its fragment. */
function recordOf(fragment: Uint8Array | undefined): number {
  const address = /"url":"\/(\w+)"/.exec(
    fragment ? new TextDecoder().decode(decompressBeginning(fragment)) : '',
  );
  if (!address) throw new Error('A page of the index has no address.');
  return Number.parseInt(address[1] ?? '', 36);
}

/** The weights only order pages that match in the same part: see src/search/evaluate for the parts themselves. */
function htmlOf({ title, headings, keywords, body }: EngineRecord, language: string): string {
  return `<html lang="${language}"><body data-pagefind-body><h1 data-pagefind-weight="10">${title}</h1><p data-pagefind-weight="5">${headings}</p><p data-pagefind-weight="3">${keywords}</p><p>${body}</p></body></html>`;
}
