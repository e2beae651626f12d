/** What one file may cost. Honest attachments of public offices stay far below; hostile ones are stopped here. */
export const limits = {
  /** Bytes of the file itself. */
  file: 64 * 1024 * 1024,
  /** Entries of an archive, and the bytes of all of them once unpacked: a zip bomb is named before it is opened. */
  entries: 10_000,
  unpacked: 512 * 1024 * 1024,
  /** Bytes of the entries that are really unpacked: those with text. */
  texts: 32 * 1024 * 1024,
  /** Elements inside each other. */
  depth: 256,
  /** Characters of text: some three thousand printed pages. */
  characters: 5_000_000,
  /** Pages of a PDF. */
  pages: 5_000,
  /** Milliseconds for one file, and megabytes of memory beyond what was in use before. */
  time: 30_000,
  memory: 1_024,
} as const;
