import { XMLParser } from 'fast-xml-parser';
import { isRecord } from '../../fields/walk-fields.ts';
import { SheetError } from './sheet.ts';

/** An element of an XML document, or a text between elements. */
export type XmlNode = XmlElement | string;

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Entities are how a small document becomes a huge one: the five of XML itself are read below.
  processEntities: false,
});

/** Reads an XML document without document type and entities of its own. */
export function readXml(text: string): XmlElement {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new SheetError('markup');
  try {
    const parsed: unknown = parser.parse(text);
    return { name: '', attributes: {}, children: toNodes(parsed) };
  } catch {
    // Besides errors in the markup: elements nested so deeply that the stack ends.
    throw new SheetError('markup');
  }
}

/** Every element of this name below another, however deep, in document order. */
export function elementsNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === name ? [child] : elementsNamed(child, name);
  });
}

function toNodes(parsed: unknown): XmlNode[] {
  if (!Array.isArray(parsed)) return [];
  return parsed.filter(isRecord).flatMap((entry): XmlNode[] => {
    const text = entry['#text'];
    if (typeof text === 'string') return [decode(text)];
    const name = Object.keys(entry).find((key) => key !== ':@');
    if (name === undefined || name.startsWith('?')) return [];
    return [{ name, attributes: toAttributes(entry[':@']), children: toNodes(entry[name]) }];
  });
}

function toAttributes(parsed: unknown): Record<string, string> {
  if (!isRecord(parsed)) return {};
  return Object.fromEntries(
    Object.entries(parsed).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, decode(value)]] : [],
    ),
  );
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(
    /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi,
    (whole, name, decimal, hex) => {
      if (typeof name === 'string') return entities[name] ?? whole;
      const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
    },
  );
}
