import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type Scalar,
  type Tags,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { makeDiagnostic, type SourceLocation, type Diagnostic } from '../diagnostic.ts';
import { memoizeByObject } from '../../shared/memoize.ts';
import { alignText } from './align-text.ts';
import { joinFoldedChinese } from './folded-chinese.ts';
import { explainYamlError } from './explain-yaml-error.ts';
import { append } from '../../shared/append.ts';
import { hiddenCharacter } from './hidden-character.ts';

/** A path of keys and indexes into a YAML document. */
export type DataPath = readonly (string | number)[];

/** The data of a YAML text, with the way back from a path to its location in the file. */
export interface YamlSource {
  file: string;
  data: unknown;
  /** Location of the value at a path, or of its nearest parent that stands in the file. */
  locationOf(path: DataPath): SourceLocation;
  /** Location of the key at a path. */
  locationOfKey(path: DataPath): SourceLocation;
  /** Finds the locations of the characters of a text, which is the value at a path, by their offsets. */
  locationsInText(path: DataPath, value: string): (offset: number) => SourceLocation;
}

/**
 * Parses YAML 1.2. Dates and numbers stay the text that was written: `600` and `1E0` are class codes, not quantities.
 * Anchors and aliases are refused: content needs none, and they are how a small file becomes a huge one.
 * `firstLine` is the line of the file on which the text begins.
 */
export function parseYaml(
  file: string,
  text: string,
  firstLine = 1,
): { source?: YamlSource; diagnostics: Diagnostic[] } {
  const lineCounter = new LineCounter();
  const locationAt = (offset: number): SourceLocation => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  try {
    const document = parseDocument(text, { ...options, lineCounter });
    const diagnostics = [
      ...syntaxDiagnostics(document, locationAt, (parserError) => {
        const { line, col } = lineCounter.linePos(parserError.pos[0]);
        const start = { line: Math.max(line, 1), column: Math.max(col, 1) };
        return explainYamlError(
          text,
          { code: parserError.code, message: parserError.message, ...start },
          (row, column) => ({
            file,
            line: row + firstLine - 1,
            column,
          }),
        );
      }),
      ...refusedParts(document, locationAt),
      ...hiddenByEscapes(document, text, locationAt),
      ...cutValues(document, locationAt),
    ];
    if (diagnostics.length > 0) return { diagnostics };
    joinFoldedChinese(document, text);
    const source: YamlSource = {
      file,
      data: document.toJS({ maxAliasCount: 0 }),
      locationOf: (path) => locationAt(startOfNode(nodeAt(document, path))),
      locationOfKey: (path) => locationAt(startOfKey(document, path)),
      locationsInText: (path, value) => {
        const positionOf = alignText(value, text, startOfNode(nodeAt(document, path)));
        return (offset) => locationAt(positionOf(offset));
      },
    };
    return { source, diagnostics: [] };
  } catch (error) {
    // The parser calls itself for each level: a thousand brackets exhaust the stack.
    if (!(error instanceof RangeError)) throw error;
    return { diagnostics: [makeDiagnostic('nested-too-deeply', { file, line: firstLine, column: 1 })] };
  }
}

const options = {
  prettyErrors: false,
  // Its warnings, such as of a key that is a list, would be printed between ours.
  logLevel: 'error',
  uniqueKeys: false,
  schema: 'core',
  customTags: (tags: Tags) =>
    tags.filter((tag) => typeof tag === 'string' || !/:(?:int|float)$/.test(tag.tag)),
} as const;

/** An error in YAML often cascades: only the first is reported. */
function syntaxDiagnostics(
  { errors, warnings }: Document,
  locationAt: (offset: number) => SourceLocation,
  explain: (parserError: YAMLError) => Diagnostic,
): Diagnostic[] {
  const [parserError] = [...errors, ...warnings];
  if (!parserError) return [];
  return parserError.code === 'RESOURCE_EXHAUSTION'
    ? [makeDiagnostic('nested-too-deeply', locationAt(parserError.pos[0]))]
    : [explain(parserError)];
}

/**
 * What YAML allows and content needs not: aliases, the key that in JavaScript names an object's prototype, and a key
 * written twice (which the parser finds too, but in the square of the number of keys).
 */
function refusedParts(document: Document, locationAt: (offset: number) => SourceLocation): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const anchors: Scalar[] = [];
  visit(document, {
    Alias(_, node) {
      diagnostics.push(makeDiagnostic('yaml-alias', locationAt(startOfNode(node))));
    },
    Scalar(_, node) {
      if (node.anchor !== undefined) anchors.push(node);
    },
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const location = locationAt(startOfNode(key));
        if (seen.has(key.value)) {
          diagnostics.push(makeDiagnostic('duplicate-key', location, { values: { key: String(key.value) } }));
        } else if (key.value === '__proto__') {
          diagnostics.push(makeDiagnostic('unknown-field', location, { values: { field: '__proto__' } }));
        } else if (document.errors.length === 0) {
          append(diagnostics, wideColon(key, location));
        }
        seen.add(key.value);
      }
    },
  });
  // An anchor that nothing leads to is the beginning of a text, which is lost.
  const [anchor] = anchors;
  if (anchor && !diagnostics.some(({ rule }) => rule === 'yaml-alias'))
    diagnostics.push(makeDiagnostic('yaml-alias', locationAt(startOfNode(anchor))));
  return diagnostics;
}

/** Values that hold a character nobody sees by its escape, such as `"\\0"`; one that stands in the file is found there. */
function hiddenByEscapes(
  document: Document,
  text: string,
  locationAt: (offset: number) => SourceLocation,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (!text.includes('\\')) return diagnostics;
  visit(document, {
    Scalar(_, { value, range }) {
      const hidden = typeof value === 'string' ? hiddenCharacter(value) : undefined;
      if (!hidden || !range || hiddenCharacter(text.slice(range[0], range[1]))) return;
      const values = { code: hidden.code };
      diagnostics.push(makeDiagnostic('hidden-character', locationAt(range[0]), { values }));
    },
  });
  return diagnostics;
}

/** Values that end before a sign of numbers (#12): YAML takes it for a note, which has a blank behind its sign. */
function cutValues(document: Document, locationAt: (offset: number) => SourceLocation): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  visit(document, {
    Scalar(_, { value, type, comment, range }) {
      if (typeof value !== 'string' || type?.startsWith('BLOCK') === true) return;
      if (!range || !comment || /^[\s#]/.test(comment)) return;
      const written = `${value} #${comment.split('\n', 1)[0] ?? ''}`;
      diagnostics.push(
        makeDiagnostic('comment-in-value', locationAt(range[1] + 1), {
          values: { lost: written.slice(value.length + 1) },
          suggestion: JSON.stringify(written),
        }),
      );
    },
  });
  return diagnostics;
}

/** In a flow mapping the parser takes a key, a full-width colon and the value for one long key. */
function wideColon({ type, value }: Scalar, { file, line, column }: SourceLocation): Diagnostic[] {
  const key = /^([\w-]+)：/.exec(type === 'PLAIN' ? String(value) : '')?.[1];
  if (key === undefined) return [];
  const location = { file, line, column: column + key.length };
  return [makeDiagnostic('full-width-colon', location, { values: { key } })];
}

/** The node at a path, or the last one on the way to it. */
function nodeAt(document: Document, path: DataPath): unknown {
  let node: unknown = document.contents;
  for (const part of path) {
    const inner: unknown = isMap(node)
      ? pairsOf(node).get(String(part))?.value
      : isSeq(node)
        ? node.items[Number(part)]
        : undefined;
    if (inner === undefined || inner === null) break;
    node = inner;
  }
  return node;
}

/** The pairs of a mapping by their keys: the parser looks through all of them for each. */
const pairsOf = memoizeByObject(
  ({ items }: YAMLMap): ReadonlyMap<string, Pair> =>
    new Map(items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : []))),
);

function startOfNode(node: unknown): number {
  return isNodeWithRange(node) ? node.range[0] : 0;
}

function startOfKey(document: Document, path: DataPath): number {
  const parent = nodeAt(document, path.slice(0, -1));
  const key = isMap(parent) ? pairsOf(parent).get(String(path.at(-1)))?.key : undefined;
  if (isNodeWithRange(key)) return key.range[0];
  return startOfNode(nodeAt(document, path));
}

function isNodeWithRange(node: unknown): node is Node & { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
