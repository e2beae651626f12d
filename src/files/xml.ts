import { XMLParser } from 'fast-xml-parser';
import { UnreadableFileError } from './file-text.ts';
import { limits } from './limits.ts';
import { noNamespaces, scopeOf, usualName, type Scope } from './namespaces.ts';

/** An element with what it holds, in the order of the document. Its name has the usual prefix of its namespace. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (XmlElement | string)[];
}

/**
 * Parses the XML of an office document. A document type is refused before parsing: office formats have none. The
 * parser expands nothing; the five entities of XML and references to characters are read here, once.
 */
export function parseXml(text: string): XmlElement {
  if (/<!DOCTYPE/i.test(text)) throw new UnreadableFileError('damaged');
  const parsed: unknown = parser.parse(text);
  return { name: '', attributes: {}, children: childrenOf(parsed, noNamespaces) };
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  // Paths of elements are for callbacks, and double the time.
  jPath: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: limits.depth,
});

function childrenOf(nodes: unknown, scope: Scope): (XmlElement | string)[] {
  return Array.isArray(nodes) ? nodes.flatMap((node: unknown) => toChild(node, scope) ?? []) : [];
}

/** The parser gives `{ name: [children], ':@': { attribute: value } }` for an element and `{ '#text': text }` for text. */
function toChild(node: unknown, outer: Scope): XmlElement | string | undefined {
  if (!isRecord(node)) return undefined;
  const name = Object.keys(node).find((key) => key !== ':@');
  if (name === undefined) return undefined;
  if (name === '#text') return decodeReferences(String(node[name]));
  const attributes = attributesOf(node[':@']);
  const scope = scopeOf(attributes, outer);
  return { name: usualName(name, scope), attributes, children: childrenOf(node[name], scope) };
}

function attributesOf(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([name, text]) => [name, decodeReferences(String(text))]),
  );
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads `&amp;` and its four siblings, `&#38651;` and `&#x96fb;`; leaves anything else as it stands. */
function decodeReferences(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The elements of a name below another, however deep, but none inside one of them. */
export function elementsBelow(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === name ? [child] : elementsBelow(child, name);
  });
}
