import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { isBuiltFolder } from '../serve/build-marker.ts';
import { addedFiles, noteMadeFiles } from './made-files.ts';
import { BilingualError } from '../shared/bilingual-error.ts';
import { leftovers } from '../shared/working-folder.ts';
import { isThere } from '../shared/is-there.ts';

/** Thrown when a build would have to overwrite something it did not make. */
class ForeignFolderError extends BilingualError {
  constructor(path: string, zh: string, en: string) {
    super({ zh: `${path}: ${zh}`, en: `${path}: ${en}` });
  }
}

/**
 * Builds into a temporary folder and renames it when all went well (an atomic replacement), so that there is never half
 * a site.
 * `make` leaves a marker (src/serve/build-marker.ts). An existing folder is replaced only if a build made it, or if it is empty.
 */
export async function buildAtomically(
  out: string,
  content: string,
  make: (folder: string) => Promise<void>,
): Promise<void> {
  refuseForeign(out, content);
  mkdirSync(dirname(out), { recursive: true });
  const beside = join(dirname(out), `.${basename(out)}.building-${String(process.pid)}`);
  const before = join(dirname(out), `.${basename(out)}.before-${String(process.pid)}`);
  const clean = (): void => {
    rmSync(beside, { recursive: true, force: true });
  };
  clean();
  restoreLeftovers(out);
  const forget = whenKilled(clean);
  // A failure that nobody waits for ends the process at once.
  process.once('exit', clean);
  try {
    await make(beside);
    noteMadeFiles(beside);
    replaceOutput(beside, out, before);
  } finally {
    forget();
    process.off('exit', clean);
    clean();
  }
}

/** What builds left that were killed: half a site is removed, and the old one put back where it was away. */
function restoreLeftovers(out: string): void {
  const [folder, name] = [dirname(out), basename(out)];
  for (const before of leftovers(folder, `.${name}.before`)) {
    if (existsSync(out)) rmSync(before, { recursive: true, force: true });
    else renameSync(before, out);
  }
  for (const beside of leftovers(folder, `.${name}.building`))
    rmSync(beside, { recursive: true, force: true });
}

/** Renames the new folder to its place. Where that fails the old one is put back; it is removed only after. */
function replaceOutput(beside: string, out: string, before: string): void {
  const isReplaced = existsSync(out);
  if (isReplaced) renameSync(out, before);
  try {
    renameSync(beside, out);
  } catch (error) {
    if (isReplaced) renameSync(before, out);
    throw error;
  }
  rmSync(before, { recursive: true, force: true });
}

/** Does something before the process ends by a signal. Gives what takes that back. */
function whenKilled(work: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const end = (signal: (typeof signals)[number]): void => {
    work();
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of signals) process.once(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}

function refuseForeign(out: string, content: string): void {
  const isInside = (inner: string, outer: string): boolean => !relative(outer, inner).startsWith('..');
  if (isInside(content, out) || isInside(out, content)) {
    throw new ForeignFolderError(
      out,
      '網站不能寫進內容資料夾，也不能蓋過它。',
      'The site cannot be written into its content, nor over it.',
    );
  }
  if (!isThere(out)) return;
  if (!statSync(out).isDirectory()) {
    throw new ForeignFolderError(out, '這是檔案，不是資料夾。', 'This is a file, not a folder.');
  }
  if (statSync(out).dev !== statSync(dirname(out)).dev) {
    throw new ForeignFolderError(
      out,
      '這是掛載點，不能換掉。請改用它裡面的資料夾。',
      'This is a mount point and cannot be replaced. Name a folder inside it.',
    );
  }
  if (readdirSync(out).length > 0 && !isBuiltFolder(out)) {
    throw new ForeignFolderError(
      out,
      '這個資料夾不是建置產生的，不會更動。',
      'This folder was not made by a build and is left alone.',
    );
  }
  const [added] = addedFiles(out);
  if (added !== undefined) {
    throw new ForeignFolderError(
      join(out, added),
      '這個檔案不是建置產生的，重建會刪掉它。請先移到別的地方。',
      'This file was not made by a build, and another build would delete it. Move it elsewhere first.',
    );
  }
}
