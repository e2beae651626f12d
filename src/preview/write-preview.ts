import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedPages, type ChangedPage } from './changed-pages.ts';
import { previewPage } from './preview-page.ts';
import { takePictures } from './take-pictures.ts';

/** Pictures of more pages than a person compares only cost time. */
const mostShown = 40;

/** Writes pictures of the pages that differ between two built folders, and a page that shows them side by side. */
export async function writePreview(base: string, head: string, out: string): Promise<ChangedPage[]> {
  const changed = changedPages(base, head);
  const shown = changed.slice(0, mostShown);
  mkdirSync(out, { recursive: true });
  if (shown.length > 0) {
    const filesOf = (isIn: (page: ChangedPage) => boolean): string[] =>
      shown.filter(isIn).map(({ file }) => file);
    await takePictures(
      { folder: base, side: 'base', out },
      filesOf(({ inBase }) => inBase),
    );
    await takePictures(
      { folder: head, side: 'head', out },
      filesOf(({ inHead }) => inHead),
    );
  }
  writeFileSync(join(out, 'index.html'), previewPage(shown, changed.length - shown.length));
  return changed;
}
