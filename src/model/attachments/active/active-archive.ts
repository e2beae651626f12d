import { activeOfficePart } from './active-office.ts';
import { activeOpenDocumentPart } from './active-open-document.ts';
import { partNames } from './archive-parts.ts';
import { limits } from './limits.ts';
import { UnjudgedError } from './unjudged.ts';

/** Parts that hold programs by their names alone: macros of Office, and Basic and scripts of OpenDocument. */
const macroPart = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml)$|(?:^|\/)(?:Basic|Scripts)\//i;

/**
 * The part of a document in an archive that runs or loads something, or undefined. A document may be of both families
 * at once, whatever its name says, and is judged as both.
 */
export function activeArchivePart(archive: Uint8Array, depth = 0): string | undefined {
  if (depth > limits.documents) throw new UnjudgedError('large');
  const names = partNames(archive);
  const macro = names.find((name) => macroPart.test(name));
  if (macro !== undefined) return macro;
  const inner = (document: Uint8Array): string | undefined => activeArchivePart(document, depth + 1);
  const isOffice = names.some((name) => name.toLowerCase() === '[content_types].xml');
  const isOpenDocument = names.some((name) => name === 'mimetype' || name === 'META-INF/manifest.xml');
  return (
    (isOffice ? activeOfficePart(archive, inner) : undefined) ??
    (isOpenDocument ? activeOpenDocumentPart(archive) : undefined)
  );
}
