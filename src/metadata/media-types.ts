/** A file the site makes, by the end of its path, and what a server must say it is. */
export interface FileType {
  ending: string;
  mediaType: string;
  /** Text; always UTF-8. */
  isText: boolean;
}

/** The first one that fits holds. Servers know few of these, or give text without its character set. */
export const fileTypes: readonly FileType[] = [
  { ending: '/feed.xml', mediaType: 'application/atom+xml', isText: true },
  { ending: '/opensearch.xml', mediaType: 'application/opensearchdescription+xml', isText: true },
  { ending: '.xml', mediaType: 'application/xml', isText: true },
  { ending: '.ics', mediaType: 'text/calendar', isText: true },
  { ending: '.csv', mediaType: 'text/csv', isText: true },
  { ending: '.webmanifest', mediaType: 'application/manifest+json', isText: true },
  { ending: '.jsonld', mediaType: 'application/ld+json', isText: true },
  { ending: '.json', mediaType: 'application/json', isText: true },
  { ending: '.txt', mediaType: 'text/plain', isText: true },
  { ending: '.ods', mediaType: 'application/vnd.oasis.opendocument.spreadsheet', isText: false },
];

/** The type of a document by its path. */
export function fileTypeOf(path: string): FileType | undefined {
  return fileTypes.find(({ ending }) => `/${path}`.endsWith(ending));
}

/** A Content-Type header's value. */
export function contentType({ mediaType, isText }: FileType): string {
  return isText ? `${mediaType}; charset=utf-8` : mediaType;
}
