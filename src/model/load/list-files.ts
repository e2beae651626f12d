import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { compareText, makeProblem, startOf, type Problem } from '../problem.ts';

/** Largest file the content may hold. A page that offers more than this locks out readers on a phone. */
export const largestFile = 10 * 1024 * 1024;

/** A content folder as a tree of names; nothing is read yet. */
export interface Folder {
  /** Path relative to the content folder; empty for the folder itself. */
  path: string;
  files: string[];
  folders: Folder[];
}

/** Lists a content folder. Symbolic links are refused, not followed: they could publish any file of the machine. */
export function listFolder(root: string, path = ''): { folder: Folder; problems: Problem[] } {
  const problems: Problem[] = [];
  const folder: Folder = { path, files: [], folders: [] };
  const entries = readdirSync(join(root, path), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
    if (entry.name.startsWith('.')) continue;
    const inner = path === '' ? entry.name : `${path}/${entry.name}`;
    if (entry.isSymbolicLink()) problems.push(makeProblem('symbolic-link', startOf(inner)));
    else if (entry.isFile()) {
      if (lstatSync(join(root, inner)).size <= largestFile) folder.files.push(inner);
      else problems.push(makeProblem('file-too-large', startOf(inner), { expected: '≤ 10 MB' }));
    } else if (entry.isDirectory()) {
      const listed = listFolder(root, inner);
      folder.folders.push(listed.folder);
      problems.push(...listed.problems);
    } else problems.push(makeProblem('unexpected-file', startOf(inner), { values: { file: entry.name } }));
  }
  return { folder, problems };
}

/** Reads a listed file's bytes. */
export function readBytes(root: string, file: string): Uint8Array {
  return readFileSync(join(root, file));
}

/** The folder's own path with links resolved, so that relative names of one run agree. */
export function absoluteFolder(root: string): string {
  return realpathSync(root);
}
