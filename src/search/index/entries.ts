import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Passage } from '../catalogue.ts';
import { readFileText } from '../files/read-file-text.ts';
import type { BuiltPage } from './built-pages.ts';
import { paragraphEnd } from '../text/paragraph-end.ts';

/** What one result can be: a page, or a file of a page. */
export interface Entry {
  page: BuiltPage;
  title: string;
  headings: readonly string[];
  text: string;
  file?: NonNullable<Passage['file']>;
}

/** A file whose text could not be read, for whoever published it. */
export interface FileProblem {
  /** Path of the file in the built folder. */
  path: string;
  warning: { zh: string; en: string };
}

/** The entry of a page, then those of its files. */
export async function entriesOf(
  page: BuiltPage,
  folder: string,
  basePath: string,
): Promise<{ entries: Entry[]; problems: FileProblem[] }> {
  const { title, headings, text } = page;
  const entries: Entry[] = [{ page, title, headings, text }];
  const problems: FileProblem[] = [];
  for (const { title: name, url } of page.files) {
    const path = pathOf(url, page.address, basePath);
    if (path === undefined || !existsSync(join(folder, path))) continue;
    const bytes = readFileSync(join(folder, path));
    const read = await readFileText(path, bytes);
    if ('warning' in read) problems.push({ path, warning: read.warning });
    else {
      const format = (path.split('.').at(-1) ?? '').toUpperCase();
      const file = { name, url: `${basePath}/${path}`, format, size: bytes.length };
      const paragraphs = read.text
        .split(/\n{2,}/)
        .map((paragraph) => paragraph.replace(/[ \t]+/g, ' ').trim());
      entries.push({
        page,
        title: name,
        headings: [],
        text: paragraphs.filter((part) => part !== '').join(paragraphEnd),
        file,
      });
    }
  }
  return { entries, problems };
}

/** The path of a linked file in the folder; undefined where it is none of the folder's. */
function pathOf(url: string, address: string, basePath: string): string | undefined {
  const here = new URL(`${basePath}${address}`, 'http://folder.invalid');
  const target = URL.canParse(url, here) ? new URL(url, here) : undefined;
  if (target?.origin !== here.origin || !target.pathname.startsWith(`${basePath}/`)) return undefined;
  const path = decodeURIComponent(target.pathname.slice(basePath.length + 1));
  return path.split('/').includes('..') ? undefined : path;
}
