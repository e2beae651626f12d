import { UnjudgedError } from './unjudged.ts';

/** What is told of an XML document, in its order. Names are without prefixes: a document chooses those freely. */
export interface TagVisitor {
  /** A start tag, with what stands in it behind its name. */
  open?(name: string, attributes: string): void;
  close?(name: string): void;
  /** Text between two tags. */
  text?(text: string): void;
}

/**
 * Reads the tags of an XML document one by one and keeps none, since a sheet of a million cells is no tree that could
 * be held. It throws where the document is damaged or declares entities.
 */
export function readTags(xml: string, visitor: TagVisitor): void {
  let at = 0;
  let depth = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    const text = xml.slice(at, start === -1 ? xml.length : start);
    if (text !== '') visitor.text?.(decodeReferences(text));
    if (start === -1) break;
    if (xml.startsWith('<!--', start)) at = after(xml, '-->', start + 4);
    else if (xml.startsWith('<?', start)) at = after(xml, '?>', start);
    else if (xml.startsWith('<![CDATA[', start)) {
      at = after(xml, ']]>', start);
      visitor.text?.(xml.slice(start + 9, at - 3));
    } else if (xml.startsWith('<!', start)) throw new UnjudgedError('entities');
    else {
      at = endOfTag(xml, start);
      const tag = xml.slice(start + 1, at - 1);
      const name = localName(/^\/?([^\s/]*)/.exec(tag)?.[1] ?? '');
      const isEnd = tag.startsWith('/');
      const isEmpty = tag.endsWith('/');
      if (!isEnd) visitor.open?.(name, tag);
      if (isEnd || isEmpty) visitor.close?.(name);
      if (!isEmpty) depth += isEnd ? -1 : 1;
    }
  }
  // An archive may give a part a smaller size than it has, so that only its beginning is read.
  if (depth !== 0) throw new UnjudgedError('damaged');
}

/** The attributes of a tag, by their names without prefixes. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', quoted = ''] of tag.matchAll(/([^\s=/"'<>]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    attributes.set(localName(name), decodeReferences(quoted.slice(1, -1)));
  }
  return attributes;
}

/** The text of a part: UTF-8 or UTF-16, which are the encodings that formats of documents allow. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isLittle = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  const text = new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8').decode(bytes);
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? 'utf-8';
  if (text.includes('\0') || !/^(?:utf-?(?:8|16)|us-ascii|iso-8859-1)$/i.test(declared)) {
    throw new UnjudgedError('damaged');
  }
  return text;
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found === -1) throw new UnjudgedError('damaged');
  return found + mark.length;
}

/** Where a tag ends: at the first > that is in no value. */
function endOfTag(xml: string, start: number): number {
  const mark = /["'>]/g;
  mark.lastIndex = start;
  for (let match = mark.exec(xml); match; match = mark.exec(xml)) {
    if (match[0] === '>') return mark.lastIndex;
    mark.lastIndex = after(xml, match[0], mark.lastIndex);
  }
  throw new UnjudgedError('damaged');
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
