import { close, createIndex } from 'pagefind';
import { nameOf, repack, unpack, type IndexFile } from './repack.ts';

/** What Pagefind is given of a page. Texts are encoded (src/search/text/encode.ts); a later part weighs less. */
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

/**
 * Makes the index of one language. The language `und` keeps Pagefind from cutting words itself; a language with
 * blanks between its words gets its own name, for the sake of its stemming (bills = bill).
 */
export async function makeEngineIndex(
  records: readonly EngineRecord[],
  language: string,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<EngineIndex> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(errors.join('\n'));
  // One after the other: the order in which pages arrive decides the bytes of the index.
  for (const [number, record] of records.entries()) {
    const added = await index.addHTMLFile({ url: `/${nameOf(number)}`, content: htmlOf(record, language) });
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
    onProgress(number + 1, records.length);
  }
  const written = await index.getFiles();
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  await index.deleteIndex();
  return pickFiles(written.files);
}

/** Stops Pagefind's process; the next index would start it again. */
export async function closeEngine(): Promise<void> {
  await close();
}

function pickFiles(files: readonly IndexFile[]): EngineIndex {
  const { files: packed, pages } = repack(files);
  const fragments = new Map(files.map(({ path, content }) => [path, content]));
  const rows = pages.map((name) => recordOf(fragments.get(`fragment/${name}.pf_fragment`)));
  const scripts = files.filter(({ path }) => needed.test(path));
  return { files: [...scripts, ...packed], rows };
}

/** Which record a page of Pagefind is: its address says it. */
function recordOf(fragment: Uint8Array | undefined): number {
  const address = /"url":"\/(\w+)"/.exec(fragment ? new TextDecoder().decode(unpack(fragment)) : '');
  if (!address) throw new Error('A page of the index has no address.');
  return Number.parseInt(address[1] ?? '', 36);
}

/** The weights only order pages that match in the same part: see src/search/evaluate for the parts themselves. */
function htmlOf({ title, headings, keywords, body }: EngineRecord, language: string): string {
  return `<html lang="${language}"><body data-pagefind-body><h1 data-pagefind-weight="10">${title}</h1><p data-pagefind-weight="5">${headings}</p><p data-pagefind-weight="3">${keywords}</p><p>${body}</p></body></html>`;
}
