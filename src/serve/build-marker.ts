import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A small file by which a folder is known as the work of a build. */
const marker = '.mingbai';

/** What a build notes of the folder it made. */
export interface BuildNote {
  /** The path the folder expects to be served under, with slashes at both ends. */
  basePath: string;
  /** The file of the content folder that each page's text comes from, by the page's path below the site's root. */
  sources?: ReadonlyMap<string, string>;
  /** Pages that stand in the folder and are a program of another project, by their path below the site's root. */
  foreign?: readonly string[];
}

/** Marks a folder as one that a build made and may replace, and notes where its pages come from. */
export function markFolder(folder: string, { basePath, sources = new Map(), foreign = [] }: BuildNote): void {
  const lines = [
    basePath,
    'This folder is made by Mingbai; a build replaces it. Below: each page, and the file of its text; no file for a program of another project.',
    ...foreign,
    ...[...sources].map(([page, file]) => `${page}\t${file}`),
  ];
  writeFileSync(join(folder, marker), `${lines.join('\n')}\n`);
}

export function isBuiltFolder(folder: string): boolean {
  return existsSync(join(folder, marker));
}

/** The path a built folder expects to be served under; the root for any other folder. */
export function basePathOf(folder: string): string {
  return readMarker(folder)[0] ?? '/';
}

/** The content file of each page of a built folder, as far as the build noted it. */
export function pageSourcesOf(folder: string): Map<string, string> {
  return new Map(notedPages(folder).flatMap(([page, file]) => (page && file ? [[page, file] as const] : [])));
}

/** The pages of a built folder that are a program of another project, as the build noted them. */
export function foreignPagesOf(folder: string): string[] {
  return notedPages(folder).flatMap(([page, file]) => (page && file === undefined ? [page] : []));
}

function notedPages(folder: string): string[][] {
  return readMarker(folder)
    .slice(2)
    .map((line) => line.split('\t'));
}

function readMarker(folder: string): string[] {
  return isBuiltFolder(folder) ? readFileSync(join(folder, marker), 'utf8').trimEnd().split('\n') : [];
}
