import { readParts } from './archive-parts.ts';
import { UnjudgedError } from './unjudged.ts';
import { attributesOf, decodeXml, readTags } from './xml-tags.ts';

/** Elements that start something: data of other programs (DDE), objects of theirs, frames, macros, a page that reloads. */
const activeElements = new Set([
  'dde-source',
  'dde-link',
  'dde-connection',
  'dde-connection-decl',
  'object-ole',
  'plugin',
  'applet',
  'floating-frame',
  'auto-reload',
  'library-embedded',
  'library-linked',
]);

/** Elements whose address waits for a click, or only says where something came from. */
const links = new Set([
  'a',
  'button',
  'event-listener',
  'area-rectangle',
  'area-circle',
  'area-polygon',
  'template',
]);

/** What a click in a presentation may do: go on, go elsewhere, hide something, make a sound of its own. */
const harmlessActions = new Set([
  'none',
  'previous-page',
  'next-page',
  'first-page',
  'last-page',
  'last-visited-page',
  'hide',
  'fade-out',
  'stop',
  'show',
  'sound',
]);

const scriptAddress =
  /^\s*(?:vnd\.sun\.star\.(?:script|expand)|macro|script|javascript|vbscript|service|slot|\.uno):/i;
const elsewhere = /^\s*(?:[a-z][a-z\d+.-]*:|\/|\\\\|\.\.\/)/i;
const activeMedia = /oleobject|javascript|python|beanshell|x-java/i;

/** The part of an ODT, ODS or ODP that runs or loads something when it is opened, or undefined (OpenDocument 1.3). */
export function activeOpenDocumentPart(archive: Uint8Array): string | undefined {
  const parts = readParts(archive, (name) => /\.(?:xml|rdf)$/i.test(name));
  const manifest = parts.get('META-INF/manifest.xml');
  if (manifest && decodeXml(manifest).includes('encryption-data')) throw new UnjudgedError('encrypted');
  for (const [name, bytes] of parts) {
    if (bytes.length === 0) continue;
    const found = activeXml(decodeXml(bytes));
    if (found !== undefined) return `${name}: ${found}`;
  }
  return undefined;
}

function activeXml(xml: string): string | undefined {
  let found: string | undefined;
  let inside = '';
  readTags(xml, {
    open(name, tag) {
      inside = name;
      found ??= activeTag(name, tag);
    },
    close() {
      inside = '';
    },
    text(text) {
      if (inside === 'script' && text.trim() !== '') found ??= '<script>';
    },
  });
  return found;
}

function activeTag(name: string, tag: string): string | undefined {
  if (activeElements.has(name)) return `<${name}>`;
  if (name === 'event-listener') {
    const action = attributesOf(tag).get('action');
    if (action === undefined || !harmlessActions.has(action)) return `<${name}>`;
  }
  if (name === 'file-entry') {
    const media = attributesOf(tag).get('media-type') ?? '';
    return activeMedia.test(media) ? media : undefined;
  }
  if (!/href|formula|action/.test(tag)) return undefined;
  const attributes = attributesOf(tag);
  const formula = /(?<![\w.])(?:DDE|WEBSERVICE)\s*\(/i.exec(attributes.get('formula') ?? '')?.[0];
  if (formula !== undefined) return formula;
  const address = attributes.get('href') ?? (name === 'submission' ? attributes.get('action') : undefined);
  if (address === undefined) return undefined;
  const isLoaded = !links.has(name) && elsewhere.test(address);
  return isLoaded || scriptAddress.test(address) ? `<${name}> → ${address}` : undefined;
}
