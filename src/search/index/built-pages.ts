import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { languageOf, readPage, type PageContent } from './read-page.ts';

/** A page of a built folder that wants to be found. */
export interface BuiltPage extends PageContent {
  /** Path from the folder's root with `/`, as a browser asks for it: `/faqs/x/`. */
  address: string;
}

/** The files whose pages are marked for the index, by the language they say they are in, in the order of their names. */
export function listBuiltPages(folder: string): Map<string, string[]> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const byLanguage = new Map<string, string[]>();
  for (const file of files) {
    const html = readFileSync(file, 'utf8');
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
  const page = readPage(readFileSync(file, 'utf8'));
  const address = `/${relative(folder, file).split(sep).join('/')}`.replace(/\/index\.html$/, '/');
  return page && { ...page, address };
}
