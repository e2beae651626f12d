/**
 * The prefixes that office programs write by habit, by the namespaces that mean the same whatever the prefix: those of
 * ECMA-376 in both its classes (transitional and strict), and of OpenDocument 1.3.
 */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/presentationml/2006/main', 'p'],
  ['http://purl.oclc.org/ooxml/presentationml/main', 'p'],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', ''],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', ''],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', ''],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
  ...['office', 'text', 'table', 'drawing', 'presentation'].map((name): [string, string] => [
    `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`,
    name === 'drawing' ? 'draw' : name,
  ]),
  ['urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0', 'svg'],
]);

/** The prefixes of a document as they are, and what they are called by habit. */
export type Scope = ReadonlyMap<string, string>;

export const noNamespaces: Scope = new Map();

/** The scope below an element that declares namespaces, by its attributes. */
export function scopeOf(attributes: Readonly<Record<string, string>>, outer: Scope): Scope {
  const declared = Object.entries(attributes).flatMap(([name, uri]): [string, string][] => {
    const [, own] = /^xmlns(?::(.+))?$/.exec(name) ?? [];
    const usual = prefixes.get(uri);
    return name.startsWith('xmlns') && usual !== undefined ? [[own ?? '', usual]] : [];
  });
  return declared.length === 0 ? outer : new Map([...outer, ...declared]);
}

/** A name as office programs write it by habit. One without a known namespace stays as it is written. */
export function usualName(name: string, scope: Scope): string {
  const colon = name.indexOf(':');
  const prefix = colon === -1 ? '' : name.slice(0, colon);
  const usual = scope.get(prefix);
  if (usual === undefined) return name;
  return `${usual === '' ? '' : `${usual}:`}${name.slice(colon + 1)}`;
}
