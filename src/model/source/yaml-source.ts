import { isAlias, isMap, isScalar, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import { makeProblem, type Place, type Problem } from '../problem.ts';

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
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    uniqueKeys: true,
    schema: 'core',
    customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || !/:(?:int|float)$/.test(tag.tag)),
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const problems = document.errors.map((error) =>
    makeProblem(error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'invalid-yaml', placeAt(error.pos[0]), {
      values: { reason: error.message },
    }),
  );
  visit(document, {
    Alias(_, node) {
      problems.push(makeProblem('yaml-alias', placeAt(node.range?.[0] ?? 0)));
    },
  });
  if (problems.length > 0) return { problems };
  const source: YamlSource = {
    file,
    data: document.toJS({ maxAliasCount: 0 }),
    placeOf: (path) => placeAt(startOfNode(nodeAt(document, path))),
    placeOfKey: (path) => placeAt(startOfKey(document, path)),
  };
  return { source, problems };
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
  return (
    typeof node === 'object' && node !== null && !isAlias(node) && 'range' in node && Array.isArray(node.range)
  );
}
