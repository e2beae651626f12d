import { lstatSync, readdirSync, readFileSync, realpathSync, type Dirent } from 'node:fs';
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
  /** Paths of what is there and cannot be read, here and below. Each has its problem. */
  unread: string[];
}

/** Lists a content folder. Symbolic links are refused, not followed: they could publish any file of the machine. */
export function listFolder(root: string, path = ''): { folder: Folder; problems: Problem[] } {
  const folder: Folder = { path, files: [], folders: [], unread: [] };
  const problems: Problem[] = [];
  const refuse = (problem: Problem): void => {
    problems.push(problem);
    folder.unread.push(problem.file);
  };
  const entries = attempt(() => readdirSync(join(root, path), { withFileTypes: true }));
  if (!entries) refuse(makeProblem('unreadable-file', startOf(path || '.')));
  for (const entry of (entries ?? []).sort((a, b) => compareText(a.name, b.name))) {
    if (isLeftBySystem(entry.name)) continue;
    const inner = path === '' ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory()) {
      const listed = listFolder(root, inner);
      folder.folders.push(listed.folder);
      folder.unread.push(...listed.folder.unread);
      problems.push(...listed.problems);
      continue;
    }
    const problem = whyNotRead(root, inner, entry);
    if (problem) refuse(problem);
    else folder.files.push(inner);
  }
  return { folder, problems };
}

/** Files that operating systems and Office leave behind. Nobody wrote them, so nobody is told of them. */
function isLeftBySystem(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || /^(?:thumbs\.db|desktop\.ini)$/i.test(name);
}

/** Reads a listed file's bytes; undefined where the system refuses. */
export function readBytes(root: string, file: string): Uint8Array | undefined {
  return attempt(() => readFileSync(join(root, file)));
}

/** The folder's own path with links resolved, so that relative names of one run agree. */
export function absoluteFolder(root: string): string {
  return realpathSync(root);
}

/** Whether a path, or a folder it is in, is among those that could not be read. */
export function isUnread(unread: ReadonlySet<string>, path: string): boolean {
  if (unread.has(path)) return true;
  const slash = path.lastIndexOf('/');
  return slash > 0 && isUnread(unread, path.slice(0, slash));
}

function whyNotRead(root: string, file: string, entry: Dirent): Problem | undefined {
  if (entry.isSymbolicLink()) return makeProblem('symbolic-link', startOf(file));
  if (!entry.isFile()) return makeProblem('unexpected-file', startOf(file), { values: { file: entry.name } });
  // A name that is no UTF-8 is listed under another name, and is not found under that.
  const size = attempt(() => lstatSync(join(root, file)).size);
  if (size === undefined) return makeProblem('unreadable-file', startOf(file));
  return size <= largestFile
    ? undefined
    : makeProblem('file-too-large', startOf(file), { expected: '≤ 10 MB' });
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
