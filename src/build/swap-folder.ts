import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { isBuiltFolder } from './build-marker.ts';

/** Thrown when a build would have to overwrite something it did not make. */
export class ForeignFolderError extends Error {}

/**
 * Makes a folder beside its place and moves it there when all went well, so that there is never half a site.
 * `make` leaves a marker (build-marker.ts). An existing folder is replaced only if a build made it, or if it is empty.
 */
export async function buildBeside(
  out: string,
  content: string,
  make: (folder: string) => Promise<void>,
): Promise<void> {
  refuseForeign(out, content);
  mkdirSync(dirname(out), { recursive: true });
  const beside = join(dirname(out), `.${basename(out)}.building-${String(process.pid)}`);
  const before = join(dirname(out), `.${basename(out)}.before-${String(process.pid)}`);
  rmSync(beside, { recursive: true, force: true });
  try {
    await make(beside);
    if (existsSync(out)) renameSync(out, before);
    renameSync(beside, out);
  } finally {
    rmSync(beside, { recursive: true, force: true });
    rmSync(before, { recursive: true, force: true });
  }
}

function refuseForeign(out: string, content: string): void {
  const isInside = (inner: string, outer: string): boolean => !relative(outer, inner).startsWith('..');
  if (isInside(content, out) || isInside(out, content)) {
    throw new ForeignFolderError(`${out}: the site cannot be written into its content, nor over it.`);
  }
  if (!existsSync(out)) return;
  if (readdirSync(out).length === 0) rmdirSync(out);
  else if (!isBuiltFolder(out)) {
    throw new ForeignFolderError(`${out}: this folder was not made by a build and is left alone.`);
  }
}
