import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../shared/files-below.ts';
import { languageOf, readPage, type PageContent } from './read-page.ts';

/** A page of a built folder that wants to be found. */
export interface BuiltPage extends PageContent {
  /** Path from the folder's root with `/`, as a browser asks for it: `/faqs/x/`. */
  address: string;
}

/**
 * The files whose pages are marked for the index, by the language they say they are in, in the order of their names.
 * Paths are from the folder's root, with `/`.
 */
export function listBuiltPages(folder: string): Map<string, string[]> {
  const byLanguage = new Map<string, string[]>();
  for (const file of filesBelow(folder)) {
    if (!file.endsWith('.html')) continue;
    const html = readFileSync(join(folder, file), 'utf8');
    // Most pages of a folder are lists: they are not worth a parser's time.
    if (!html.includes('data-pagefind-body')) continue;
    const language = languageOf(html);
    const alike = byLanguage.get(language);
    if (alike) alike.push(file);
    else byLanguage.set(language, [file]);
  }
  return byLanguage;
}

/** Reads a page of a built folder; undefined where it only talks of the mark that pages for the index bear. */
export function readBuiltPage(folder: string, file: string): BuiltPage | undefined {
  const page = readPage(readFileSync(join(folder, file), 'utf8'));
  const address = `/${file}`.replace(/\/index\.html$/, '/');
  return page && { ...page, address };
}
