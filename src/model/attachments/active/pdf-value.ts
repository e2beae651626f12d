import { limits } from './limits.ts';
import { UnjudgedError } from './unjudged.ts';

/** A value in a PDF, as far as it says what the file does: texts, numbers with fractions and the like are `null`. */
export type PdfValue = PdfName | PdfReference | PdfDictionary | readonly PdfValue[] | number | null;

interface PdfName {
  name: string;
}
interface PdfReference {
  to: number;
}
/** A dictionary with the keys in their order; a key may stand in it twice. */
export interface PdfDictionary {
  pairs: readonly (readonly [string, PdfValue])[];
}

/** A value, and where the file goes on behind it. */
interface Parsed {
  value: PdfValue;
  end: number;
}

const marks = {
  blank: /[\0\t\n\f\r ]+|%[^\r\n]*/y,
  name: /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y,
  word: /[^\0\t\n\f\r ()<>[\]{}/%]+/y,
} as const;

/**
 * Parses the value that begins at an offset of a text in Latin-1 (ISO 32000-2, section 7.3). It takes whatever it is
 * given, as readers of PDF do: what is no value counts as `null`.
 */
export function parsePdfValue(text: string, offset: number): Parsed {
  let at = offset;
  const take = (mark: RegExp): string | undefined => {
    mark.lastIndex = at;
    const match = mark.exec(text);
    if (!match) return undefined;
    at = mark.lastIndex;
    return match[1] ?? match[0];
  };
  const value = (depth: number): PdfValue | undefined => {
    if (depth > limits.depth) throw new UnjudgedError('large');
    while (take(marks.blank) !== undefined);
    const name = take(marks.name);
    if (name !== undefined) return { name: decodeName(name) };
    if (text.startsWith('<<', at)) return { pairs: inPairs(valuesUpTo('>>', depth)) };
    switch (text[at]) {
      case '[':
        return valuesUpTo(']', depth);
      case '(':
        at = endOfString(text, at);
        return null;
      case '<':
        at = endOrLength(text, text.indexOf('>', at));
        return null;
      default:
        return undefined;
    }
  };
  const valuesUpTo = (closer: string, depth: number): PdfValue[] => {
    const found: PdfValue[] = [];
    at += closer.length;
    while (at < text.length) {
      const next = value(depth + 1);
      if (next !== undefined) {
        found.push(next);
        continue;
      }
      const word = take(marks.word);
      if (word === 'R') found.push(takeReference(found));
      else if (word !== undefined) found.push(numberOf(word));
      else if (text.startsWith(closer, at)) {
        at += closer.length;
        break;
      } else at += 1;
    }
    return found;
  };
  const parsed = value(0) ?? numberOf(take(marks.word) ?? '');
  return { value: parsed, end: Math.min(at, text.length) };
}

export function isName(value: PdfValue): value is PdfName {
  return value !== null && typeof value === 'object' && 'name' in value;
}

export function isReference(value: PdfValue): value is PdfReference {
  return value !== null && typeof value === 'object' && 'to' in value;
}

export function isDictionary(value: PdfValue): value is PdfDictionary {
  return value !== null && typeof value === 'object' && 'pairs' in value;
}

export function isArray(value: PdfValue): value is readonly PdfValue[] {
  return Array.isArray(value);
}

/** The values of a key in a dictionary: one, where nobody plays tricks. */
export function valuesOf({ pairs }: PdfDictionary, key: string): PdfValue[] {
  return pairs.filter(([name]) => name === key).map(([, value]) => value);
}

/** A name with the letters that were written as codes (`/J#61vaScript`). */
function decodeName(name: string): string {
  return name.replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** `5 0 R` stands for the object with the number 5: both numbers were read already. */
function takeReference(values: PdfValue[]): PdfValue {
  values.pop();
  const to = values.pop();
  return typeof to === 'number' ? { to } : null;
}

function inPairs(values: readonly PdfValue[]): [string, PdfValue][] {
  const pairs: [string, PdfValue][] = [];
  for (let index = 0; index < values.length; index++) {
    const key = values[index] ?? null;
    if (!isName(key)) continue;
    index += 1;
    pairs.push([key.name, values[index] ?? null]);
  }
  return pairs;
}

function numberOf(word: string): number | null {
  return /^\+?\d{1,10}$/.test(word) ? Number(word) : null;
}

/** Where a text in parentheses ends: they may stand in it in pairs, and each with a backslash before it. */
function endOfString(text: string, start: number): number {
  const mark = /[()\\]/g;
  mark.lastIndex = start;
  let open = 0;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    if (match[0] === '\\') mark.lastIndex += 1;
    else open += match[0] === '(' ? 1 : -1;
    if (open === 0) return mark.lastIndex;
  }
  return text.length;
}

function endOrLength(text: string, found: number): number {
  return found === -1 ? text.length : found + 1;
}
