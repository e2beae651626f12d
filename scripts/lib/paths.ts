import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The generator's own folder. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Where the texts of attachments are cached between two checks. `npm ci` empties it: another version of a package may
 * read another text out of the same file.
 */
export const textCache = join(projectRoot, 'node_modules', '.cache', 'mingbai-texts');

/**
 * Where the gate keeps the findings of unchanged pages, by default otherwise. `npm ci` leaves it alone: the versions of
 * the gate's engines are part of what an entry is found by.
 */
export const gateCache = join(projectRoot, '.cache', 'gate');

/** A path as the person typed it: relative to where the command was typed, which npm keeps in INIT_CWD. */
export function fromInvocation(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

/** A path as typed; where none was typed, a folder of the project, wherever the person stands in it. */
export function typedOrProject(path: string | undefined, usual: 'content' | 'dist'): string {
  return path === undefined ? join(projectRoot, usual) : fromInvocation(path);
}

/** A file of a folder as a person sees it from where the command was typed. */
export function shownPath(folder: string, file: string): string {
  return relative(fromInvocation('.'), join(folder, file)) || '.';
}

/** A path inside a content folder, as the loader names it: with slashes, and without a last one. */
export function contentPath(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

/** The way from the project to a folder, as a report names its files: `content/`, or nothing for a folder elsewhere. */
export function fromProject(folder: string): string {
  const way = relative(projectRoot, folder).split(sep).join('/');
  return way === '' || way.startsWith('..') ? '' : `${way}/`;
}
