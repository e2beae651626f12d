import { constants, inflateRawSync } from 'node:zlib';
import { limits } from './limits.ts';
import {
  isArray,
  isDictionary,
  isName,
  parsePdfValue,
  valuesOf,
  type PdfDictionary,
  type PdfValue,
} from './pdf-value.ts';
import { UnjudgedError } from './unjudged.ts';

/** All objects of a PDF, by number; more than one where a number was given again. */
export interface PdfObjects {
  byNumber: ReadonlyMap<number, readonly PdfValue[]>;
  /** Whether the file is encrypted. Names and numbers are not; objects in streams are, and are hidden then. */
  isEncrypted: boolean;
}

/**
 * Reads every object of a PDF: those that stand in the file, wherever the word “obj” is, and those in object streams,
 * in which programs have written most of a file since PDF 1.5. The file's own table of them is not believed.
 */
export function readPdfObjects(bytes: Uint8Array): PdfObjects {
  const text = new TextDecoder('latin1').decode(bytes);
  const byNumber = new Map<number, PdfValue[]>();
  const streams: { dictionary: PdfDictionary; start: number }[] = [];
  const readings = { left: limits.readings * bytes.length + 1024 };
  const unpacked = { left: limits.unpacked };
  const parse = (source: string, offset: number): { value: PdfValue; end: number } => {
    const parsed = parsePdfValue(source, offset);
    readings.left -= parsed.end - offset;
    if (readings.left < 0) throw new UnjudgedError('large');
    return parsed;
  };
  const keep = (number: number, value: PdfValue): void => {
    const before = byNumber.get(number);
    if (before) before.push(value);
    else byNumber.set(number, [value]);
  };

  let isEncrypted = [...text.matchAll(/(?<![A-Za-z])trailer/g)].some(({ index }) =>
    hasKey(parse(text, index + 'trailer'.length).value, 'Encrypt'),
  );
  for (const { index } of text.matchAll(/(?<![A-Za-z])obj/g)) {
    const { value, end } = parse(text, index + 'obj'.length);
    keep(numberBefore(text, index), value);
    if (!isDictionary(value)) continue;
    const stream = /^[\0\t\n\f\r ]*stream(?:\r\n|\n|\r)?/.exec(text.slice(end, end + 100))?.[0];
    if (stream === undefined) continue;
    if (hasKey(value, 'Encrypt') && hasName(value, 'Type', 'XRef')) isEncrypted = true;
    if (hasKey(value, 'First') || hasName(value, 'Type', 'ObjStm')) {
      streams.push({ dictionary: value, start: end + stream.length });
    }
  }
  for (const { dictionary, start } of streams) {
    const content = unpack(dictionary, bytes.subarray(start), unpacked);
    const numbers =
      content === undefined ? undefined : /^[\s\0]*((?:\d+[\s\0]+\d+[\s\0]*)*)/.exec(content)?.[1];
    const [first] = valuesOf(dictionary, 'First');
    if (content === undefined || typeof first !== 'number' || !numbers) {
      throw new UnjudgedError(isEncrypted ? 'encrypted' : 'damaged');
    }
    readings.left += limits.readings * content.length;
    const pairs = numbers
      .slice(0, first)
      .trim()
      .split(/[\s\0]+/)
      .map(Number);
    for (let index = 0; index + 1 < pairs.length; index += 2) {
      keep(pairs[index] ?? 0, parse(content, first + (pairs[index + 1] ?? 0)).value);
    }
  }
  return { byNumber, isEncrypted };
}

function hasKey(value: PdfValue, key: string): boolean {
  return isDictionary(value) && valuesOf(value, key).some((entry) => entry !== null);
}

function hasName(dictionary: PdfDictionary, key: string, name: string): boolean {
  return valuesOf(dictionary, key).some((value) => isName(value) && value.name === name);
}

/** The number of an object stands before the word “obj”; an object without one is kept, and nothing can refer to it. */
function numberBefore(text: string, index: number): number {
  const found = /(\d{1,10})\s+\d{1,5}\s*$/.exec(text.slice(Math.max(0, index - 40), index))?.[1];
  return Number(found ?? -1);
}

/** The content of an object stream; undefined where it is packed in a way that no program packs one. */
function unpack(dictionary: PdfDictionary, rest: Uint8Array, unpacked: { left: number }): string | undefined {
  const filters = valuesOf(dictionary, 'Filter').flatMap((filter) => (isArray(filter) ? filter : [filter]));
  const isPlain = filters.length === 0;
  const isDeflated =
    filters.length === 1 &&
    filters.every((filter) => isName(filter) && /^Fl(?:ateDecode)?$/.test(filter.name));
  if (!isPlain && (!isDeflated || hasKey(dictionary, 'DecodeParms') || hasKey(dictionary, 'DP')))
    return undefined;
  const content = isPlain ? upToEnd(rest) : inflate(rest, unpacked.left);
  if (content === undefined) return undefined;
  unpacked.left -= content.length;
  if (unpacked.left < 0) throw new UnjudgedError('large');
  return new TextDecoder('latin1').decode(content);
}

function upToEnd(rest: Uint8Array): Uint8Array {
  const end = Buffer.from(rest.buffer, rest.byteOffset, rest.length).indexOf('endstream');
  return end === -1 ? rest : rest.subarray(0, end);
}

/** Inflates what begins here and ends by itself. Its checksum is not compared, since readers of PDF do not either. */
function inflate(rest: Uint8Array, most: number): Uint8Array | undefined {
  const [method = 0, flags = 0] = rest;
  if ((method & 0x0f) !== 8 || ((method << 8) | flags) % 31 !== 0) return undefined;
  try {
    return inflateRawSync(rest.subarray(2), {
      maxOutputLength: Math.max(1, most),
      finishFlush: constants.Z_SYNC_FLUSH,
    });
  } catch (thrown) {
    if (thrown instanceof RangeError) throw new UnjudgedError('large');
    return undefined;
  }
}
