/**
 * What looking through one attachment may cost. All that looks is linear in these, so that they bound its time too;
 * the file itself is no larger than a content file may be.
 */
export const limits = {
  /** Parts of an archive. */
  parts: 10_000,
  /** Bytes that are unpacked, of all parts or streams together. */
  unpacked: 64 * 1024 * 1024,
  /** Values inside each other, and documents inside each other. */
  depth: 200,
  documents: 3,
  /** How often each byte of a PDF may be read: its objects do not overlap in an honest file. */
  readings: 8,
} as const;
