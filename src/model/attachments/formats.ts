/** A file format that may be attached, and what its first bytes must show. */
export interface AttachmentFormat {
  /** Shown to readers beside the size. */
  label: string;
  mediaType: string;
  /** Media type that the bytes themselves prove; null for text, which has no signature. */
  signature: string | null;
}

/** The formats an item may carry, by file extension. Anything else is refused. */
export const attachmentFormats: Readonly<Record<string, AttachmentFormat>> = {
  pdf: { label: 'PDF', mediaType: 'application/pdf', signature: 'application/pdf' },
  odt: openDocument('ODT', 'text'),
  ods: openDocument('ODS', 'spreadsheet'),
  odp: openDocument('ODP', 'presentation'),
  docx: office('DOCX', 'wordprocessingml.document'),
  xlsx: office('XLSX', 'spreadsheetml.sheet'),
  pptx: office('PPTX', 'presentationml.presentation'),
  csv: { label: 'CSV', mediaType: 'text/csv', signature: null },
  txt: { label: 'TXT', mediaType: 'text/plain', signature: null },
  png: { label: 'PNG', mediaType: 'image/png', signature: 'image/png' },
  jpg: { label: 'JPEG', mediaType: 'image/jpeg', signature: 'image/jpeg' },
  webp: { label: 'WebP', mediaType: 'image/webp', signature: 'image/webp' },
  svg: { label: 'SVG', mediaType: 'image/svg+xml', signature: null },
};

/** The format of a file by its extension (in lower case), or undefined. */
export function formatOf(file: string): AttachmentFormat | undefined {
  return attachmentFormats[extensionOf(file)];
}

export function extensionOf(file: string): string {
  return /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}

function openDocument(label: string, type: string): AttachmentFormat {
  const mediaType = `application/vnd.oasis.opendocument.${type}`;
  return { label, mediaType, signature: mediaType };
}

function office(label: string, type: string): AttachmentFormat {
  const mediaType = `application/vnd.openxmlformats-officedocument.${type}`;
  return { label, mediaType, signature: mediaType };
}
