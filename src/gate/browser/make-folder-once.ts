import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { exists } from './exists.ts';

/**
 * Fills a folder whose content never changes, once for all processes: what stands under its name is always whole,
 * for it is filled beside and then renamed. Of two processes that start at once, the second throws its own away.
 */
export async function makeFolderOnce(
  folder: string,
  fill: (empty: string) => Promise<void>,
): Promise<string> {
  if (await exists(folder)) return folder;
  await mkdir(dirname(folder), { recursive: true });
  const beside = await mkdtemp(`${folder}.`);
  try {
    await fill(beside);
    await rename(beside, folder);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    if (!(await exists(folder))) throw error;
  }
  return folder;
}
