import { endOfCbor, listHead, readCbor, readListHead, writeCbor, type Cbor } from './cbor.ts';
import { compress, decompress } from './compress.ts';

/** A file of an index, by its path inside the index. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What every unpacked file of Pagefind begins with. */
const signature = new TextEncoder().encode('pagefind_dcd');

/**
 * Size of a chunk before it is compressed. Pagefind cuts its index into chunks of about 100 KB and cannot be configured
 * for another size; a query of two or three pairs then fetches 100 KB for the sake of a few. At a fifth of that, the
 * list of chunks (part of what every reader fetches first) grows as much as the page names below make it shrink.
 */
const chunkSize = 22_000;

/**
 * Packs the files of an index anew (pagefind 1.6.0): smaller chunks, and the number of a page for its name, so that
 * a result says which row of the catalogue it is. The postings stay as they are.
 */
export async function repack(files: readonly IndexFile[]): Promise<{ files: IndexFile[]; pages: string[] }> {
  const metaFile = files.find(({ path }) => path.endsWith('.pf_meta'));
  const meta = metaFile ? readCbor(await decompress(metaFile.content), signature.length).value : undefined;
  if (metaFile === undefined || !isMeta(meta))
    throw new Error('The index is not of the form that Pagefind 1.6.0 writes.');
  const [version, pages, chunks, ...rest] = meta;
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const words = await Promise.all(
    chunks.map(([, , name]) => wordsIn(contents.get(`index/${name}.pf_index`))),
  );
  const packed = await Promise.all(cut(words.flat()).map(packChunk));
  const newMeta: Cbor = [
    version,
    pages.map(([, length, group], row) => [nameOf(row), length, group]),
    packed.map(({ from, to }, index) => [from, to, nameOf(index)]),
    ...rest,
  ];
  return {
    files: [
      { path: metaFile.path, content: await pack([writeCbor(newMeta)]) },
      ...packed.map(({ content }, index) => ({ path: `index/${nameOf(index)}.pf_index`, content })),
    ],
    pages: pages.map(([name]) => name),
  };
}

/** The name of a page or a chunk: its number, as short as can be. */
export function nameOf(number: number): string {
  return number.toString(36);
}

type Page = readonly [name: string, length: number, group: string];
type Chunk = readonly [from: string, to: string, name: string];
type Meta = readonly [version: string, pages: readonly Page[], chunks: readonly Chunk[], ...rest: Cbor[]];

function isMeta(value: Cbor | undefined): value is Meta {
  if (typeof value !== 'object') return false;
  const [version, pages, chunks] = value;
  const areTriples = (list: Cbor | undefined, types: readonly string[]): boolean =>
    typeof list === 'object' &&
    list.every(
      (entry) => typeof entry === 'object' && types.every((type, index) => typeof entry[index] === type),
    );
  return (
    typeof version === 'string' &&
    areTriples(pages, ['string', 'number', 'string']) &&
    areTriples(chunks, ['string', 'string', 'string'])
  );
}

/** A word and its postings, as they stand in a chunk. */
interface PackedWord {
  word: string;
  bytes: Uint8Array;
}

async function wordsIn(file: Uint8Array | undefined): Promise<PackedWord[]> {
  if (!file) throw new Error('A chunk of the index is missing.');
  const bytes = await decompress(file);
  const { length, end } = readListHead(bytes, readListHead(bytes, signature.length).end);
  const words: PackedWord[] = [];
  let start = end;
  for (let index = 0; index < length; index += 1) {
    const next = endOfCbor(bytes, start);
    const { value } = readCbor(bytes, readListHead(bytes, start).end);
    words.push({ word: String(value), bytes: bytes.subarray(start, next) });
    start = next;
  }
  return words;
}

function cut(words: readonly PackedWord[]): PackedWord[][] {
  const groups: PackedWord[][] = [];
  let size = Infinity;
  for (const word of words) {
    if (size + word.bytes.length > chunkSize) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(word);
    size += word.bytes.length;
  }
  return groups;
}

async function packChunk(
  group: readonly PackedWord[],
): Promise<{ from: string; to: string; content: Uint8Array }> {
  return {
    from: group[0]?.word ?? '',
    to: group.at(-1)?.word ?? '',
    content: await pack([listHead(1), listHead(group.length), ...group.map(({ bytes }) => bytes)]),
  };
}

async function pack(parts: readonly Uint8Array[]): Promise<Uint8Array> {
  return compress(Buffer.concat([signature, ...parts]));
}
