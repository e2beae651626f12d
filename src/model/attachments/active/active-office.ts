import { partNames, readParts } from './archive-parts.ts';
import { FieldCodes } from './field-codes.ts';
import { attributesOf, decodeXml, readTags } from './xml-tags.ts';

/** Content types of programs: macros, sheets of Excel 4 macros, objects of other programs, ActiveX. */
const activeType = /vbaProject|vbaData|macroEnabled|macrosheet|attachedToolbars|oleObject|activeX/i;

/** Ends of relationship types that start a program, or bring in a document that is judged by nobody. */
const activeRelationship =
  /\/(?:vbaProject|wordVbaData|oleObject|control|activeXControlBinary|xlMacrosheet|xlIntlMacrosheet|attachedToolbars|aFChunk|extensibility|webextension|webextensiontaskpanes)$/i;

/** A template on the reader's own disk: what Word writes of every document that was made with one. */
const localTemplate = /^(?:file:\/{2,3})?[a-z]:[\\/]|^[^\\/:]+$/i;

/** Documents of Office inside others, such as the table behind a chart. */
const documentType = /officedocument\.[\w.]+$/i;
const documentName = /\.(?:doc|dot|xls|xlt|ppt|pot|pps|sld|vsd)[xmb]$/i;

const elsewhere = /^\s*(?:[a-z][a-z\d+.-]*:|\/\/|\\\\)/i;

/**
 * The part of a DOCX, XLSX or PPTX that runs or loads something when it is opened, or undefined. What a part is follows
 * from [Content_Types].xml, and what it brings in from the relationships (ECMA-376, part 2); names say nothing.
 */
export function activeOfficePart(
  archive: Uint8Array,
  inner: (document: Uint8Array) => string | undefined,
): string | undefined {
  const typeOf = readTypes(archive);
  const typed = partNames(archive).find((name) => activeType.test(typeOf(name)));
  if (typed !== undefined) return `${typed} (${typeOf(typed)})`;
  const isDocument = (name: string): boolean => documentType.test(typeOf(name)) || documentName.test(name);
  const isXml = (name: string): boolean =>
    /\.(?:xml|rels|vml)$/i.test(name) || /[+/]xml$/i.test(typeOf(name));
  const parts = readParts(archive, (name) => isXml(name) || isDocument(name));
  for (const [name, bytes] of parts) {
    const found = isXml(name) ? activeXml(name, decodeXml(bytes)) : inner(bytes);
    if (found !== undefined) return `${name}: ${found}`;
  }
  return undefined;
}

/** The content type of each part, by its own name or by its extension. */
function readTypes(archive: Uint8Array): (name: string) => string {
  const byName = new Map<string, string>();
  const byExtension = new Map<string, string>();
  for (const bytes of readParts(archive, (name) => name.toLowerCase() === '[content_types].xml').values()) {
    readTags(decodeXml(bytes), {
      open(name, tag) {
        const attributes = attributesOf(tag);
        const type = attributes.get('ContentType') ?? '';
        if (name === 'Override') byName.set((attributes.get('PartName') ?? '').toLowerCase(), type);
        if (name === 'Default') byExtension.set((attributes.get('Extension') ?? '').toLowerCase(), type);
      },
    });
  }
  return (name) => {
    const path = name.toLowerCase();
    return byName.get(`/${path}`) ?? byExtension.get(path.slice(path.lastIndexOf('.') + 1)) ?? '';
  };
}

/** What runs or loads something in one part. */
function activeXml(part: string, xml: string): string | undefined {
  let found: string | undefined;
  let inside = '';
  const fields = new FieldCodes();
  readTags(xml, {
    open(name, tag) {
      inside = name;
      found ??= activeTag(part, name, tag) ?? fields.open(name, tag);
    },
    close(name) {
      inside = '';
      found ??= fields.close(name);
    },
    text(text) {
      fields.text(inside, text);
      if (inside === 'f' || inside === 'definedName') found ??= activeFormula(text);
    },
  });
  return found;
}

function activeTag(part: string, name: string, tag: string): string | undefined {
  switch (name) {
    case 'Relationship':
      return /\.rels$/i.test(part) ? activeLink(attributesOf(tag)) : undefined;
    case 'ddeLink':
    case 'oleLink':
    case 'OLEObject':
    case 'oleObj':
    case 'oleObject':
      return isEmbeddedDocument(name, tag) ? undefined : `<${name}>`;
    case 'connection':
      return /^(?:1|true|on)$/.test(attributesOf(tag).get('refreshOnLoad') ?? '')
        ? 'refreshOnLoad'
        : undefined;
    default:
      // A click or a pointer that passes over a picture of a slide starts a program.
      return tag.includes('ppaction')
        ? /ppaction:\/\/(?:program|macro|ole)[^"']{0,40}/i.exec(tag)?.[0]
        : undefined;
  }
}

/** A document of Office inside another one is judged by itself, and a link to a file by its relationship. */
function isEmbeddedDocument(name: string, tag: string): boolean {
  if (name === 'ddeLink' || name === 'oleLink') return false;
  const attributes = attributesOf(tag);
  const program = attributes.get('ProgID') ?? attributes.get('progId') ?? '';
  return attributes.get('Type') !== 'Link' && /^(?:Word|Excel|PowerPoint)\.\w+\.12$/i.test(program);
}

/** A relationship that brings something in from elsewhere without being asked; only hyperlinks wait for a click. */
function activeLink(attributes: ReadonlyMap<string, string>): string | undefined {
  const type = attributes.get('Type') ?? '';
  const target = attributes.get('Target') ?? '';
  const kind = type.slice(type.lastIndexOf('/') + 1);
  if (activeRelationship.test(type)) return kind;
  // A package is a document of Office by its name, which is judged by itself, or a file that nothing judges.
  if (kind === 'package' && !documentName.test(target)) return `${kind} → ${target}`;
  const isOutside = /^external$/i.test(attributes.get('TargetMode') ?? '') || elsewhere.test(target);
  if (!isOutside || kind.toLowerCase() === 'hyperlink') return undefined;
  if (kind.toLowerCase() === 'attachedtemplate' && localTemplate.test(target)) return undefined;
  return `${kind} → ${target}`;
}

/** Functions that ask other programs or servers, and the notation of DDE: program|topic!item. */
function activeFormula(formula: string): string | undefined {
  return /(?<![\w.])(?:DDE|WEBSERVICE|RTD|CALL|REGISTER\.ID|EXEC)\s*\(|(?<!\w)\w+\s*\|\s*['\w][^!|]{0,200}!/i.exec(
    formula,
  )?.[0];
}
