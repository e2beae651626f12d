import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Passage } from '../catalogue.ts';
import { warn, type FileWarning } from '../../files/file-text.ts';
import { isReadable, readFileText } from '../../files/read-file-text.ts';
import { decodeAddress } from '../../shared/percent-encoding.ts';
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
export interface FileDiagnostic {
  /** Path of the file in the built folder. */
  path: string;
  warning: { zh: string; en: string };
}

/** The entry of a page, then those of its files. */
export async function entriesOf(
  page: BuiltPage,
  folder: string,
  basePath: string,
): Promise<{ entries: Entry[]; diagnostics: FileDiagnostic[] }> {
  const { title, headings, text } = page;
  const entries: Entry[] = [{ page, title, headings, text }];
  const diagnostics: FileDiagnostic[] = [];
  for (const { title: name, url } of page.files) {
    const path = pathOf(url, page.address, basePath);
    if (path === undefined) continue;
    const read = await readLinked(join(folder, path));
    if ('warning' in read) {
      diagnostics.push({ path, ...read });
      continue;
    }
    const format = (path.split('.').at(-1) ?? '').toUpperCase();
    const paragraphs = read.text.split(/\n{2,}/).map((paragraph) => paragraph.replace(/[ \t]+/g, ' ').trim());
    entries.push({
      page,
      title: name,
      headings: [],
      text: paragraphs.filter((part) => part !== '').join(paragraphEnd),
      file: { name, url: `${basePath}/${path}`, format, size: read.size },
    });
  }
  return { entries, diagnostics };
}

/** The path of a linked file in the folder; undefined where it is none of the folder's. */
function pathOf(url: string, address: string, basePath: string): string | undefined {
  const here = new URL(`${basePath}${address}`, 'http://folder.invalid');
  const target = URL.canParse(url, here) ? new URL(url, here) : undefined;
  if (target?.origin !== here.origin || !target.pathname.startsWith(`${basePath}/`)) return undefined;
  const path = decodeAddress(target.pathname.slice(basePath.length + 1));
  return path.split('/').includes('..') ? undefined : path;
}

/** The text of a file and its size. One of a format that the search does not read is not opened. */
async function readLinked(file: string): Promise<{ text: string; size: number } | FileWarning> {
  if (!isReadable(file)) return warn('unknown');
  const bytes = readIfThere(file);
  if (!bytes) return warn('missing');
  const read = await readFileText(file, bytes);
  return 'warning' in read ? read : { text: read.text, size: bytes.length };
}

/** The bytes of a file; undefined where there is none, or none that may be read. */
function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
