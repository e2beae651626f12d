import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KindId } from '../../model/kinds/index.ts';

/** Thrown when an item of this name is there already; its message is for the caller. */
export class ItemExistsError extends Error {}

/** Writes the files of a new item into a folder of its own, and never over anything. Returns their paths in the content. */
export function writeNewItem(
  content: string,
  { kind, slug }: { kind: KindId; slug: string },
  files: ReadonlyMap<string, string>,
): string[] {
  const folder = join(content, kind, slug);
  mkdirSync(join(content, kind), { recursive: true });
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw new ItemExistsError(
      `${kind}/${slug} 已經存在，沒有寫入。請換一個網址代稱。 ` +
        `${kind}/${slug} is there already; nothing was written. Choose another slug.`,
    );
  }
  for (const [name, text] of files) writeFileSync(join(folder, name), text, { flag: 'wx' });
  return [...files.keys()].map((name) => `${kind}/${slug}/${name}`);
}
