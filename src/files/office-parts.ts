import { inOrder, readArchive } from './archive.ts';
import { UnreadableFileError } from './file-text.ts';
import { parseXml, type XmlElement } from './xml.ts';

/** A part of an Office file that is XML. */
export interface OfficePart {
  name: string;
  root: XmlElement;
}

/**
 * The parts of an Office or OpenDocument file, in the order of the numbers in their names. What a part is, its outermost
 * element says (`w:document`, `worksheet`): programs are free to name parts as they like (ECMA-376 part 2, section 6.2).
 */
export function readParts(bytes: Uint8Array): OfficePart[] {
  // What is encrypted is no XML: it is told by the list of what a document holds (OpenDocument 1.3, part 2, 4.8).
  const manifest = readArchive(bytes, (name) => name === 'META-INF/manifest.xml')
    .values()
    .next().value;
  if (manifest?.includes('encryption-data') === true) throw new UnreadableFileError('encrypted');
  const files = readArchive(bytes, (name) => /\.(?:xml|rels)$/i.test(name) && !/^META-INF\//i.test(name));
  return inOrder(files.keys()).map((name) => ({ name, root: rootOf(files.get(name) ?? '') }));
}

/** Those of a type. */
export function partsOf(parts: readonly OfficePart[], type: string): XmlElement[] {
  return parts.flatMap(({ root }) => (root.name === type ? [root] : []));
}

function rootOf(text: string): XmlElement {
  const document = parseXml(text);
  return document.children.find((child) => typeof child !== 'string') ?? document;
}
