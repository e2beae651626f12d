import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../shared/files-below.ts';

/** A page that differs between two builds of a site. */
export interface ChangedPage {
  /** Its file in the built folder. */
  file: string;
  /** In which of the two builds it stands. */
  inBase: boolean;
  inHead: boolean;
}

/** The pages that are new, gone or different, in the order of their addresses. */
export function changedPages(base: string, head: string): ChangedPage[] {
  const before = pagesOf(base);
  const after = pagesOf(head);
  return [...new Set([...before, ...after])]
    .sort()
    .map((file) => ({ file, inBase: before.includes(file), inHead: after.includes(file) }))
    .filter(
      ({ file, inBase, inHead }) =>
        !inBase || !inHead || !readFileSync(join(base, file)).equals(readFileSync(join(head, file))),
    );
}

function pagesOf(folder: string): string[] {
  return filesBelow(folder).filter((file) => file.endsWith('.html'));
}
