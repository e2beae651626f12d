import {
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Scalar,
  type Tags,
  type YAMLError,
} from 'yaml';
import { makeProblem, type Place, type Problem } from '../problem.ts';
import { explainFault } from './yaml-fault.ts';

/** A path of keys and indexes into a YAML document. */
export type DataPath = readonly (string | number)[];

/** The data of a YAML text, with the way back from a path to its place in the file. */
export interface YamlSource {
  file: string;
  data: unknown;
  /** Place of the value at a path, or of its nearest parent that stands in the file. */
  placeOf(path: DataPath): Place;
  /** Place of the key at a path. */
  placeOfKey(path: DataPath): Place;
  /** Place of some words of the value at a path; of the value where they are written in another way. */
  placeOfWords(path: DataPath, words: string): Place;
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
): { source?: YamlSource; problems: Problem[] } {
  const lineCounter = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  try {
    const document = parseDocument(text, { ...options, lineCounter });
    const problems = [
      ...syntaxProblems(document, placeAt, (fault) => {
        const { line, col } = lineCounter.linePos(fault.pos[0]);
        const start = { line: Math.max(line, 1), column: Math.max(col, 1) };
        return explainFault(text, { code: fault.code, message: fault.message, ...start }, (row, column) => ({
          file,
          line: row + firstLine - 1,
          column,
        }));
      }),
      ...refusedParts(document, placeAt),
    ];
    if (problems.length > 0) return { problems };
    const source: YamlSource = {
      file,
      data: document.toJS({ maxAliasCount: 0 }),
      placeOf: (path) => placeAt(startOfNode(nodeAt(document, path))),
      placeOfKey: (path) => placeAt(startOfKey(document, path)),
      placeOfWords: (path, words) => {
        const start = startOfNode(nodeAt(document, path));
        const at = text.indexOf(words, start);
        return placeAt(at === -1 ? start : at);
      },
    };
    return { source, problems: [] };
  } catch (error) {
    // The parser calls itself for each level: a thousand brackets exhaust the stack.
    if (!(error instanceof RangeError)) throw error;
    return { problems: [makeProblem('nested-too-deeply', { file, line: firstLine, column: 1 })] };
  }
}

const options = {
  prettyErrors: false,
  uniqueKeys: false,
  schema: 'core',
  customTags: (tags: Tags) =>
    tags.filter((tag) => typeof tag === 'string' || !/:(?:int|float)$/.test(tag.tag)),
} as const;

/** A fault in YAML is often the cause of the next one: only the first is told. */
function syntaxProblems(
  { errors, warnings }: Document,
  placeAt: (offset: number) => Place,
  explain: (fault: YAMLError) => Problem,
): Problem[] {
  const [fault] = [...errors, ...warnings];
  if (!fault) return [];
  return fault.code === 'RESOURCE_EXHAUSTION'
    ? [makeProblem('nested-too-deeply', placeAt(fault.pos[0]))]
    : [explain(fault)];
}

/**
 * What YAML allows and content needs not: aliases, the key that in JavaScript names an object's prototype, and a key
 * written twice (which the parser finds too, but in the square of the number of keys).
 */
function refusedParts(document: Document, placeAt: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Alias(_, node) {
      problems.push(makeProblem('yaml-alias', placeAt(startOfNode(node))));
    },
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const place = placeAt(startOfNode(key));
        if (seen.has(key.value)) {
          problems.push(makeProblem('duplicate-key', place, { values: { key: String(key.value) } }));
        } else if (key.value === '__proto__') {
          problems.push(makeProblem('unknown-field', place, { values: { field: '__proto__' } }));
        } else if (document.errors.length === 0) {
          problems.push(...wideColon(key, place));
        }
        seen.add(key.value);
      }
    },
  });
  return problems;
}

/** In a flow mapping the parser takes a key, a full-width colon and the value for one long key. */
function wideColon({ type, value }: Scalar, { file, line, column }: Place): Problem[] {
  const key = /^([\w-]+)：/.exec(type === 'PLAIN' ? String(value) : '')?.[1];
  if (key === undefined) return [];
  const place = { file, line, column: column + key.length };
  return [makeProblem('full-width-colon', place, { values: { key } })];
}

function nodeAt(document: Document, path: DataPath): unknown {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (node !== undefined && node !== null) return node;
  }
  return document.contents;
}

function startOfNode(node: unknown): number {
  return isNodeWithRange(node) ? node.range[0] : 0;
}

function startOfKey(document: Document, path: DataPath): number {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const key = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
    if (pair && isNodeWithRange(pair.key)) return pair.key.range[0];
  }
  return startOfNode(nodeAt(document, path));
}

function isNodeWithRange(node: unknown): node is Node & { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
