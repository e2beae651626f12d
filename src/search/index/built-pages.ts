import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readPage, type PageContent } from './read-page.ts';

/** A page of a built folder that wants to be found. */
export interface BuiltPage extends PageContent {
  /** Path from the folder's root with `/`, as a browser asks for it: `/faqs/x/`. */
  address: string;
}

/** The pages of a built folder whose content is marked for the index, in the order of their addresses. */
export function readBuiltPages(folder: string): BuiltPage[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((file) => {
      const html = readFileSync(file, 'utf8');
      // Most pages of a folder are lists: they are not worth a parser's time.
      const page = html.includes('data-pagefind-body') ? readPage(html) : undefined;
      const address = `/${relative(folder, file).split(sep).join('/')}`.replace(/\/index\.html$/, '/');
      return page ? [{ ...page, address }] : [];
    });
}
