import { append } from '../../shared/append.ts';

/** A value of CBOR (RFC 8949), as far as Pagefind's files use it: whole numbers, texts, lists. */
export type Cbor = number | string | readonly Cbor[];

const unsigned = 0;
const negative = 1;
const text = 3;
const list = 4;

/** Reads the value at an offset; returns where it ends. */
export function readCbor(bytes: Uint8Array, start: number): { value: Cbor; end: number } {
  const head = readHead(bytes, start);
  switch (head.type) {
    case unsigned:
      return { value: head.argument, end: head.end };
    case negative:
      return { value: -1 - head.argument, end: head.end };
    case text: {
      const end = head.end + head.argument;
      return { value: new TextDecoder().decode(bytes.subarray(head.end, end)), end };
    }
    default: {
      const value: Cbor[] = [];
      let { end } = head;
      for (let index = 0; index < head.argument; index += 1) {
        const item = readCbor(bytes, end);
        value.push(item.value);
        ({ end } = item);
      }
      return { value, end };
    }
  }
}

/** Where the value at an offset ends, without making anything of it: an index has millions. */
export function endOfCbor(bytes: Uint8Array, start: number): number {
  let end = start;
  // Values still to be passed over; a list adds its own.
  for (let open = 1; open > 0; open -= 1) {
    const first = bytes[end] ?? 0;
    const type = first >> 5;
    if (first < 0x18 || (type === negative && first < 0x38)) end += 1;
    else {
      const head = readHead(bytes, end);
      end = type === text ? head.end + head.argument : head.end;
      if (type === list) open += head.argument;
    }
  }
  return end;
}

/** The beginning of a list of so many values. */
export function listHead(length: number): Uint8Array {
  return Uint8Array.from(headOf(list, length));
}

/** Reads the beginning of a list: how many values follow, and from where. */
export function readListHead(bytes: Uint8Array, start: number): { length: number; end: number } {
  const { type, argument, end } = readHead(bytes, start);
  if (type !== list) throw new CborError();
  return { length: argument, end };
}

/** Writes a value. */
export function writeCbor(value: Cbor): Uint8Array {
  const out: number[] = [];
  const write = (part: Cbor): void => {
    if (typeof part === 'number')
      append(out, part < 0 ? headOf(negative, -1 - part) : headOf(unsigned, part));
    else if (typeof part === 'string') {
      const bytes = new TextEncoder().encode(part);
      append(out, headOf(text, bytes.length));
      append(out, bytes);
    } else {
      append(out, headOf(list, part.length));
      part.forEach(write);
    }
  };
  write(value);
  return Uint8Array.from(out);
}

/** Thrown where a file holds something that this module does not know. */
class CborError extends Error {
  constructor() {
    super('This is not the CBOR that Pagefind 1.6.0 writes.');
  }
}

interface Head {
  type: number;
  argument: number;
  end: number;
}

function readHead(bytes: Uint8Array, start: number): Head {
  const first = bytes[start];
  if (first === undefined) throw new CborError();
  const type = first >> 5;
  const short = first & 0x1f;
  if (![unsigned, negative, text, list].includes(type) || short > 26) throw new CborError();
  if (short < 24) return { type, argument: short, end: start + 1 };
  const size = 2 ** (short - 24);
  let argument = 0;
  for (let index = 1; index <= size; index += 1) argument = argument * 256 + (bytes[start + index] ?? 0);
  return { type, argument, end: start + 1 + size };
}

function headOf(type: number, argument: number): number[] {
  const first = type << 5;
  if (argument < 24) return [first | argument];
  if (argument < 2 ** 8) return [first | 24, argument];
  if (argument < 2 ** 16) return [first | 25, argument >> 8, argument & 0xff];
  return [
    first | 26,
    (argument >>> 24) & 0xff,
    (argument >> 16) & 0xff,
    (argument >> 8) & 0xff,
    argument & 0xff,
  ];
}
