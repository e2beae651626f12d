import XMLBuilder from 'fast-xml-builder';
import { printable } from './printable.ts';

/** An XML element, or a text. */
export type XmlNode = XmlElement | string;

export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlNode[];
}

/** Makes an element. Children and attributes keep their order. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly XmlNode[]
): XmlElement {
  return { name, attributes, children };
}

const builder = new XMLBuilder({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  // An attribute whose value is "true" keeps it: XML knows no bare attributes.
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  format: true,
  indentBy: '  ',
});

/** A whole document. The library escapes; what XML cannot hold at all is dropped. */
export function xmlDocument(root: XmlElement): string {
  const declaration = { '?xml': [], ':@': { version: '1.0', encoding: 'UTF-8' } };
  return `${builder.build([declaration, ordered(root)]).trimStart()}\n`;
}

/** The library's own form of an ordered document. */
function ordered(node: XmlNode): Record<string, unknown> {
  if (typeof node === 'string') return { '#text': printable(node) };
  const attributes: [string, string][] = Object.entries(node.attributes).map(([name, value]) => [
    name,
    printable(value),
  ]);
  return { [node.name]: node.children.map(ordered), ':@': Object.fromEntries(attributes) };
}
