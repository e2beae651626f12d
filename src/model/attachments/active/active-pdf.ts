import { readPdfObjects, type PdfObjects } from './pdf-objects.ts';
import { isArray, isDictionary, isName, isReference, valuesOf, type PdfValue } from './pdf-value.ts';
import { append } from '../../../shared/append.ts';

/** What an action (/S) or an annotation (/Subtype) does that a document need not do (ISO 32000-2, 12.5 and 12.6). */
const activeKinds = new Set([
  'JavaScript',
  'Launch',
  'GoToR',
  'GoToE',
  'SubmitForm',
  'ImportData',
  'Rendition',
  'Movie',
  'Sound',
  'RichMedia',
  'RichMediaExecute',
  '3D',
]);

/** Keys of scripts, of forms with a program of their own, and of embedded files. */
const activeKeys = new Set(['JavaScript', 'OnInstantiate', 'XFA', 'EmbeddedFiles', 'RichMediaContent']);

/** Keys so short that a font may be named like one: with the keys that tell its value from a font. */
const shortKeys: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['EF', new Set(['F', 'UF', 'DOS', 'Mac', 'Unix'])],
  ['AA', new Set('E X D U Fo Bl PO PC PV PI O C K F V WC WS DS WP DP'.split(' '))],
]);

/** What was found in a PDF. */
export interface PdfJudgement {
  /** What it does when it is opened or clicked, or holds inside, in the words of the format. */
  active: string | undefined;
  isEncrypted: boolean;
}

/** Judges a PDF by its objects, wherever they stand and whether or not a page refers to them. */
export function judgePdf(bytes: Uint8Array): PdfJudgement {
  const objects = readPdfObjects(bytes);
  const active = firstOf([...objects.byNumber.values()].flat(), (value) => activeValue(value, objects));
  return { active, isEncrypted: objects.isEncrypted };
}

function activeValue(value: PdfValue, objects: PdfObjects): string | undefined {
  if (isArray(value)) return firstOf(value, (inner) => activeValue(inner, objects));
  if (!isDictionary(value)) return undefined;
  return firstOf(
    value.pairs,
    ([key, inner]) => activeEntry(key, inner, objects) ?? activeValue(inner, objects),
  );
}

function activeEntry(key: string, value: PdfValue, objects: PdfObjects): string | undefined {
  if (key === 'OpenAction') return opensAddress(value, objects) ? '/OpenAction /URI' : undefined;
  const meant = resolve(value, objects);
  if (key === 'S' || key === 'Subtype') {
    const kind = meant.filter(isName).find(({ name }) => activeKinds.has(name));
    return kind && `/${kind.name}`;
  }
  const inner = shortKeys.get(key);
  const isActive = inner
    ? meant.some((found) => isDictionary(found) && found.pairs.some(([name]) => inner.has(name)))
    : activeKeys.has(key) && meant.some(isContent);
  return isActive ? `/${key}` : undefined;
}

/** An empty list of scripts or files is none. */
function isContent(value: PdfValue): boolean {
  if (isArray(value)) return value.length > 0;
  return isDictionary(value) && value.pairs.some(([, inner]) => !isArray(inner) || inner.length > 0);
}

/** Whether an action, or one of those that follow it, opens an address. */
function opensAddress(action: PdfValue, objects: PdfObjects): boolean {
  const queue = [action];
  const seen = new Set<PdfValue>();
  for (const next of queue) {
    for (const meant of resolve(next, objects)) {
      if (seen.has(meant)) continue;
      seen.add(meant);
      if (isArray(meant)) append(queue, meant);
      if (!isDictionary(meant)) continue;
      const kinds = valuesOf(meant, 'S').flatMap((kind) => resolve(kind, objects));
      if (kinds.some((kind) => isName(kind) && kind.name === 'URI')) return true;
      append(queue, valuesOf(meant, 'Next'));
    }
  }
  return false;
}

/** What a value stands for: itself, or the objects with the number that it refers to. */
function resolve(value: PdfValue, { byNumber }: PdfObjects): readonly PdfValue[] {
  if (!isReference(value)) return [value];
  const found = byNumber.get(value.to) ?? [];
  return found.flatMap((object) => (isReference(object) ? (byNumber.get(object.to) ?? []) : [object]));
}

function firstOf<Value>(
  values: readonly Value[],
  find: (value: Value) => string | undefined,
): string | undefined {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
