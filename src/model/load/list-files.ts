import { lstatSync, readdirSync, readFileSync, realpathSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { wordsFile } from './load-words.ts';
import { compareText, makeDiagnostic, startOf, type Diagnostic } from '../diagnostic.ts';
import { append } from '../../shared/append.ts';

/** Largest file the content may hold. A page that offers more than this locks out readers on a phone. */
export const largestFile = 10 * 1024 * 1024;

/** Largest text or registry: a million Chinese characters and more. What is wrong in it is reported at each place. */
export const largestText = 4 * 1024 * 1024;

/** A content folder as a tree of names; nothing is read yet. */
export interface Folder {
  /** Path relative to the content folder; empty for the folder itself. */
  path: string;
  files: string[];
  folders: Folder[];
  /** Unreadable paths: what is there and cannot be read, here and below. Each has its diagnostic. */
  unreadablePaths: string[];
}

/** Lists a content folder. Symbolic links are refused, not followed: they could publish any file of the machine. */
export function listFolder(root: string, path = ''): { folder: Folder; diagnostics: Diagnostic[] } {
  const folder: Folder = { path, files: [], folders: [], unreadablePaths: [] };
  const diagnostics: Diagnostic[] = [];
  const refuse = (diagnostic: Diagnostic): void => {
    diagnostics.push(diagnostic);
    folder.unreadablePaths.push(diagnostic.file);
  };
  const entries = attempt(() => readdirSync(join(root, path), { withFileTypes: true }));
  if (!entries) refuse(makeDiagnostic('unreadable-file', startOf(path || '.')));
  for (const entry of (entries ?? []).sort((a, b) => compareText(a.name, b.name))) {
    if (isLeftBySystem(entry.name)) continue;
    const inner = path === '' ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory()) {
      const listed = listFolder(root, inner);
      folder.folders.push(listed.folder);
      append(folder.unreadablePaths, listed.folder.unreadablePaths);
      append(diagnostics, listed.diagnostics);
      continue;
    }
    const diagnostic = whyNotRead(root, inner, entry);
    if (diagnostic) refuse(diagnostic);
    else folder.files.push(inner);
  }
  return { folder, diagnostics };
}

/** Files that operating systems and Office leave behind. Nobody wrote them, so they are not reported. */
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
export function isUnreadable(unreadablePaths: ReadonlySet<string>, path: string): boolean {
  if (unreadablePaths.has(path)) return true;
  const slash = path.lastIndexOf('/');
  return slash > 0 && isUnreadable(unreadablePaths, path.slice(0, slash));
}

function whyNotRead(root: string, file: string, entry: Dirent): Diagnostic | undefined {
  if (entry.isSymbolicLink()) return makeDiagnostic('symbolic-link', startOf(file));
  if (!entry.isFile())
    return makeDiagnostic('unexpected-file', startOf(file), { values: { file: entry.name } });
  // A name that is no UTF-8 is listed under another name, and is not found under that.
  const size = attempt(() => lstatSync(join(root, file)).size);
  if (size === undefined) return makeDiagnostic('unreadable-file', startOf(file));
  if (size > largestFile) return makeDiagnostic('file-too-large', startOf(file), { expected: '≤ 10 MB' });
  return size > largestText && isText(file)
    ? makeDiagnostic('text-too-large', startOf(file), { expected: '≤ 4 MB' })
    : undefined;
}

/** Whether a file is read as a text or registry, and not handed on as it is. */
function isText(file: string): boolean {
  return /\.(?:mdx?|yaml|json)$/i.test(file) || file === wordsFile;
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (isFaultOfMachine(error)) throw error;
    return undefined;
  }
}

/** Where the machine fails, every other file would be reported too, and none of them is wrong. */
function isFaultOfMachine(error: unknown): boolean {
  return error instanceof Error && 'code' in error && machineFaults.has(error.code);
}

const machineFaults: ReadonlySet<unknown> = new Set(['EIO', 'EMFILE', 'ENFILE', 'ENOMEM', 'ESTALE']);
