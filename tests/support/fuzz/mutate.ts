import fc from 'fast-check';
import { anyFragment, brokenBytes } from './fragments.ts';

/** Where something happens in a text, and how far it goes: parts of a whole, so that they fit a text of any length. */
interface Range {
  from: number;
  length: number;
}

type Mutation = (text: string, donor: string) => string;

const part = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
/** Most mistakes are short; some take half a text. */
const range: fc.Arbitrary<Range> = fc.record({
  from: part,
  length: fc.oneof({ weight: 4, arbitrary: part.map((some) => some / 50) }, { weight: 1, arbitrary: part }),
});

/** A text in pieces that make it again when they are put together. */
type Split = (text: string) => string[];
const splits: readonly Split[] = [
  (text) => Array.from(text),
  (text) => text.split(/(\s+|[\p{P}\p{S}])/u),
  (text) => text.split(/(?<=\n)/),
];

/** Deletes, doubles or swaps pieces of a text: characters, words and marks, or lines. */
const rearranged = fc
  .record({
    split: fc.constantFrom(...splits),
    a: range,
    b: range,
    how: fc.constantFrom('delete', 'double', 'swap'),
  })
  .map(({ split, a, b, how }): Mutation => (text) => {
    const pieces = split(text);
    const start = Math.floor(a.from * pieces.length);
    const end = start + 1 + Math.floor(a.length * pieces.length * 0.5);
    const taken = pieces.slice(start, end);
    if (how === 'double') return [...pieces.slice(0, end), ...taken, ...pieces.slice(end)].join('');
    const rest = [...pieces.slice(0, start), ...pieces.slice(end)];
    const other = Math.floor(b.from * rest.length);
    return how === 'delete'
      ? rest.join('')
      : [...rest.slice(0, other), ...taken, ...rest.slice(other)].join('');
  });

/** The beginning of one file and the end of another, or a stretch of the other inside it. */
const spliced = fc
  .record({ at: range, other: range, isTail: fc.boolean() })
  .map(({ at, other, isTail }): Mutation => (text, donor) => {
    const start = Math.floor(at.from * text.length);
    const from = Math.floor(other.from * donor.length);
    const taken = isTail
      ? donor.slice(from)
      : donor.slice(from, from + Math.ceil(other.length * donor.length));
    return text.slice(0, start) + taken + (isTail ? '' : text.slice(start));
  });

/** A fragment once, some times, or so often that a line is very long or a structure very deep. */
const inserted = fc
  .record({
    at: part,
    fragment: fc.constantFrom(...anyFragment),
    times: fc.oneof(
      { weight: 12, arbitrary: fc.constant(1) },
      { weight: 3, arbitrary: fc.integer({ min: 2, max: 20 }) },
      { weight: 1, arbitrary: fc.constantFrom(150, 3_000) },
    ),
  })
  .map(({ at, fragment, times }): Mutation => (text) => {
    const start = Math.floor(at * text.length);
    return text.slice(0, start) + fragment.repeat(times) + text.slice(start);
  });

const mutation = fc.oneof(
  { weight: 4, arbitrary: rearranged },
  { weight: 1, arbitrary: spliced },
  { weight: 5, arbitrary: inserted },
);

type Encoding = (text: string) => Uint8Array;
const utf8: Encoding = (text) => new TextEncoder().encode(text);

/** How a file is saved: nearly always as it should be. */
const encoding: fc.Arbitrary<Encoding> = fc.oneof(
  { weight: 40, arbitrary: fc.constant(utf8) },
  { weight: 1, arbitrary: fc.constant<Encoding>((text) => Buffer.from(`\uFEFF${text}`, 'utf16le')) },
  { weight: 1, arbitrary: fc.constant<Encoding>((text) => Buffer.from(text, 'utf16le').swap16()) },
  { weight: 1, arbitrary: fc.constant<Encoding>((text) => utf8(`\uFEFF${text.replaceAll('\n', '\r\n')}`)) },
  {
    weight: 2,
    arbitrary: fc
      .record({ at: part, bytes: fc.constantFrom(...brokenBytes) })
      .map(({ at, bytes }): Encoding => (text) => {
        const whole = utf8(text);
        const start = Math.floor(at * whole.length);
        return Uint8Array.from([...whole.subarray(0, start), ...bytes, ...whole.subarray(start)]);
      }),
  },
);

/** Some mutations one after the other; in most texts the fields at the top are left alone, or few would be read at all. */
const plan = fc.record({
  mutations: fc.array(mutation, { minLength: 1, maxLength: 4 }),
  encoding,
  keepsFields: fc.oneof(
    { weight: 3, arbitrary: fc.constant(true) },
    { weight: 1, arbitrary: fc.constant(false) },
  ),
});

/** The same mutated text for the same seed. A donor gives what is spliced in. */
export function mutate(text: string, donors: readonly string[], seed: number): Uint8Array {
  const choice = fc.record({ plan, donor: fc.constantFrom(...donors) });
  const [chosen] = fc.sample(choice, { seed, numRuns: 1 });
  if (!chosen) throw new Error('fast-check chose nothing.');
  const { mutations, encoding: encode, keepsFields } = chosen.plan;
  const fields = keepsFields ? (/^---\n[^]*?\n---\n/.exec(text)?.[0] ?? '') : '';
  const mutated = mutations.reduce((old, change) => change(old, chosen.donor), text.slice(fields.length));
  return encode(fields + mutated);
}
